import type { RootContent } from 'mdast'
import { type BlockParent, isBlockParent } from './blocks.js'
import type { Found } from './chrome.js'

/** A block or a part of one that was removed, and why. */
export interface Removed {
  readonly node: RootContent
  readonly reason: string
}

/** Returns the blocks without what was found, and what was removed; lists and quotations left empty go too. */
export function takeOut(
  nodes: readonly RootContent[],
  found: readonly Found[],
): { rest: RootContent[]; removed: Removed[] } {
  const byNode = new Map(found.map((each) => [each.node, each]))
  const removed: Removed[] = []
  return { rest: nodes.flatMap((node) => remainder(node, byNode, removed)), removed }
}

function remainder(node: RootContent, byNode: ReadonlyMap<RootContent, Found>, removed: Removed[]): RootContent[] {
  const found = byNode.get(node)
  if (found) {
    removed.push({ node: found.split?.removed ?? node, reason: found.reason })
    return found.split ? [found.split.keep] : []
  }
  if (!isBlockParent(node)) return [node]
  const children = node.children.flatMap((child) => remainder(child, byNode, removed))
  if (isUnchanged(node, children)) return [node]
  // An emptied list item may still hold a number: the kind for empty items decides.
  if (children.length === 0 && node.type !== 'listItem') return []
  return [withChildren(node, children)]
}

function isUnchanged(node: BlockParent, children: readonly RootContent[]): boolean {
  return children.length === node.children.length && children.every((child, index) => child === node.children[index])
}

/** The notes of a slide are cut by position: a parent ends where its last remaining child ends. */
function withChildren(node: BlockParent, children: readonly RootContent[]): RootContent {
  const end = children.at(-1)?.position?.end
  const endsEarlier = end && node.position && children.at(-1) !== node.children.at(-1)
  const position = endsEarlier ? { position: { ...node.position, end } } : {}
  const first = numberOfFirst(node, children)
  return { ...node, ...position, ...first, children } as RootContent
}

/** A list that lost its first items goes on counting where it did. */
function numberOfFirst(node: BlockParent, children: readonly RootContent[]): { start?: number } {
  if (node.type !== 'list' || typeof node.start !== 'number') return {}
  const lost = node.children.findIndex(({ position }) => position?.start === children[0]?.position?.start)
  return lost > 0 ? { start: node.start + lost } : {}
}
