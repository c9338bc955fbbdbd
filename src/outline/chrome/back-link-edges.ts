import type { Heading, Html, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { isReturn } from './back-link-row.js'
import { bareLinks } from './bare-links.js'

/** What stays of a block and what is taken out of it. */
interface Split {
  readonly keep: RootContent
  readonly removed: RootContent
}

/**
 * Returns a paragraph or heading without the links back at its end, or a heading without those at its start, and
 * these links; undefined where there are none.
 */
export function splitBackLinks(node: Paragraph | Heading): Split | undefined {
  return splitEnd(node) ?? (node.type === 'heading' ? splitStart(node) : undefined)
}

function splitEnd(node: Paragraph | Heading): Split | undefined {
  const start = node.children.length - edgeLength(node.children.toReversed())
  const edge = node.children.slice(start)
  if (start === 0 || edge.length === 0 || !isBalanced(edge)) return undefined
  const { kept, cut } = trimEnd(node.children.slice(0, start))
  const end = kept.at(-1)?.position?.end
  return {
    keep: { ...node, children: kept, ...(node.position && end && { position: { ...node.position, end } }) },
    removed: paragraph([...cut, ...edge], node, edge[0]),
  }
}

function splitStart(node: Heading): Split | undefined {
  const length = edgeLength(node.children)
  const edge = node.children.slice(0, length)
  if (length === 0 || length === node.children.length || !isBalanced(edge)) return undefined
  const [first, ...others] = node.children.slice(length)
  const trimmed = first?.type === 'text' ? { ...first, value: first.value.trimStart() } : first
  return {
    keep: { ...node, children: trimmed ? [trimmed, ...others] : [] },
    removed: paragraph(edge, node, undefined),
  }
}

function paragraph(children: PhrasingContent[], whole: RootContent, first: PhrasingContent | undefined): Paragraph {
  const start = first?.position?.start ?? whole.position?.start
  return { type: 'paragraph', children, ...(whole.position && start && { position: { ...whole.position, start } }) }
}

/** Returns how many nodes at the beginning are only links back, with the separators around them. */
function edgeLength(nodes: readonly PhrasingContent[]): number {
  let hasLink = false
  let length = 0
  for (const node of nodes) {
    const links = bareLinks([node])
    if (links?.every(isReturn)) hasLink = true
    else if (links || !isSeparator(node)) break
    length += 1
  }
  return hasLink ? length : 0
}

function isSeparator(node: PhrasingContent): boolean {
  if (node.type === 'text') return !/[\p{L}\p{N}.,;:!?…。，；：！？、"'“”]/u.test(node.value)
  return node.type === 'break' || node.type === 'html'
}

/** A tag that opens among the links and closes beyond them, or the other way round, belongs to the text. */
function isBalanced(nodes: readonly PhrasingContent[]): boolean {
  const tags = nodes.filter((node): node is Html => node.type === 'html')
  return 2 * tags.filter(({ value }) => value.startsWith('</')).length === tags.length
}

/** What joins the text with the links: the space, a bar, a bracket that opens. */
const joints = new Set([' ', '\n', '\t', '\u00a0', '\u3000', '|', '/', '·', '•', '(', '[', '（', '【'])

/** Takes what joins the text with the links off the end of the text. */
function trimEnd(nodes: readonly PhrasingContent[]): { kept: PhrasingContent[]; cut: PhrasingContent[] } {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return { kept: [...nodes], cut: [] }
  let end = last.value.length
  while (end > 0 && joints.has(last.value.charAt(end - 1))) end -= 1
  const cut = last.value.slice(end)
  return {
    kept: [...nodes.slice(0, -1), { ...last, value: last.value.slice(0, end) }],
    cut: cut === '' ? [] : [{ type: 'text', value: cut }],
  }
}
