import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Chrome } from './chrome.js'
import type { ChromeContext } from './chrome-context.js'
import { type ContentsCandidate, contentsCandidate } from './contents-candidate.js'
import { isContentsMarker } from './contents-marker.js'
import { isContentsTitle } from './contents-title.js'
import { emptiedContainers } from './emptied-containers.js'

const reason = 'table of contents'

/** A list this short may be the links of an answer. */
const fewestEntries = 3

/** A title that says so makes a table of contents of a list this short. */
const fewestTitledEntries = 2

/** What may be a table of contents, by index among the root-level blocks; a marker has no entries. */
type Candidates = ReadonlyMap<number, ContentsCandidate>

/** Finds tables of contents with their titles, the headings of their parts and the folds around them. */
export const contents: Chrome = (nodes, context) => {
  const candidates = candidatesIn(nodes, context)
  const indexes = new Set([...titled(nodes, candidates), ...untitled(nodes, candidates, context)])
  const found = new Set(nodes.filter((_, index) => indexes.has(index)))
  for (const mark of emptiedContainers(nodes, found)) found.add(mark)
  return nodes.flatMap((node, index) =>
    found.has(node) ? [{ node, reason, entries: candidates.get(index)?.entries ?? [] }] : [],
  )
}

const marker: ContentsCandidate = { entries: [], linkedShare: 1 }

function candidatesIn(nodes: readonly RootContent[], context: ChromeContext): Candidates {
  const candidates = new Map<number, ContentsCandidate>()
  nodes.forEach((node, index) => {
    const candidate = isContentsMarker(node) ? marker : contentsCandidate(node, context)
    if (candidate) candidates.set(index, candidate)
  })
  return candidates
}

/** Without a title, lines that say more than their links are content. */
const leastLinkedShare = 0.8

function untitled(nodes: readonly RootContent[], candidates: Candidates, context: ChromeContext): number[] {
  return [...candidates].flatMap(([index, candidate]) => {
    const node = nodes[index]
    if (!node) return []
    if (candidate === marker) return [index]
    const isLong = candidate.entries.length >= fewestEntries && candidate.linkedShare >= leastLinkedShare
    const isPlaced = context.isFront(node) || (leadsOn(node, candidate, context) && !isIntroduced(nodes[index - 1]))
    return isLong && isPlaced ? [index] : []
  })
}

/** Links that mostly lead back are references of an answer. */
function leadsOn(node: RootContent, { entries }: ContentsCandidate, context: ChromeContext): boolean {
  const own = node.position?.start.line ?? 1
  let balance = 0
  for (const { target, title } of entries) {
    const line = context.lineOf(target) ?? context.lineOf(title)
    if (line !== undefined) balance += line < own ? -1 : 1
  }
  return balance >= 0
}

/** A list below a sentence that ends in a colon completes that sentence. */
function isIntroduced(above: RootContent | undefined): boolean {
  return above?.type === 'paragraph' && /[:：]$/.test(toString(above).trim())
}

/** The titles of contents and what belongs to the contents below each. */
function titled(nodes: readonly RootContent[], candidates: Candidates): number[] {
  const found: number[] = []
  let index = 0
  while (index < nodes.length) {
    if (!isTitle(nodes[index])) {
      index += 1
      continue
    }
    const { picked, end } = partsBelow(nodes, index, candidates)
    const count = picked.reduce((sum, part) => sum + (candidates.get(part)?.entries.length ?? 0), 0)
    const hasMarker = picked.some((part) => candidates.get(part) === marker)
    if (hasMarker || count >= fewestTitledEntries) found.push(index, ...picked)
    index = end
  }
  // The mark of a container goes when its whole container goes.
  return found.filter((part) => nodes[part]?.type !== 'containerOpen')
}

function isTitle(node: RootContent | undefined): boolean {
  switch (node?.type) {
    case 'heading':
    case 'paragraph':
      return isContentsTitle(toString(node, { includeHtml: false }))
    case 'containerOpen':
      return isContentsTitle(toString({ type: 'paragraph', children: node.title }))
    default:
      return false
  }
}

/** Walks down from a title as long as there is nothing but contents and the headings of their parts. */
function partsBelow(
  nodes: readonly RootContent[],
  title: number,
  candidates: Candidates,
): { picked: number[]; end: number } {
  const picked: number[] = []
  let pending: number[] = []
  let index = title + 1
  for (; index < nodes.length; index++) {
    if (candidates.has(index)) {
      picked.push(...pending, index)
      pending = []
    } else if (isTitle(nodes[index]) || isPartTitle(nodes, title, index, candidates)) pending.push(index)
    else if (!isContainerMark(nodes[index])) break
  }
  return { picked, end: index }
}

/** A heading below the title, or a line in bold, that asks nothing and holds nothing but contents. */
function isPartTitle(nodes: readonly RootContent[], title: number, index: number, candidates: Candidates): boolean {
  const node = nodes[index]
  if (isBoldPartTitle(nodes, index, candidates)) return true
  if (node?.type !== 'heading' || node.depth <= depthOf(nodes[title]) || asks(node)) return false
  const isPart = (at: number) =>
    candidates.has(at) || isContainerMark(nodes[at]) || isBoldPartTitle(nodes, at, candidates)
  const end = skip(nodes, index + 1, isPart)
  const after = nodes[end]
  const holdsContents = nodes.slice(index + 1, end).some((_, offset) => candidates.has(index + 1 + offset))
  return holdsContents && (!after || (after.type === 'heading' && after.depth <= node.depth))
}

function isBoldPartTitle(nodes: readonly RootContent[], index: number, candidates: Candidates): boolean {
  const node = nodes[index]
  if (node?.type !== 'paragraph' || !node.children.every(({ type }) => type === 'strong') || asks(node)) return false
  return candidates.has(skip(nodes, index + 1, (at) => isContainerMark(nodes[at])))
}

function asks(node: RootContent): boolean {
  return /[?？]$/.test(toString(node).trim())
}

function skip(nodes: readonly RootContent[], from: number, isSkipped: (index: number) => boolean): number {
  let index = from
  while (index < nodes.length && isSkipped(index)) index += 1
  return index
}

function isContainerMark(node: RootContent | undefined): boolean {
  return node?.type === 'containerOpen' || node?.type === 'containerClose'
}

function depthOf(node: RootContent | undefined): number {
  return node?.type === 'heading' ? node.depth : 6
}
