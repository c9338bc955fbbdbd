import type { Heading, Paragraph, RootContent } from 'mdast'
import { belowTitle } from '../markers.js'
import { withoutPictures } from '../without-pictures.js'
import type { ContainerMark } from './container-mark.js'
import { closesSummary } from './nested-marks.js'

/**
 * Returns nodes without the marks of summaries; a summary right below `<details>` has become its title. What of it is no
 * title, such as a list or a picture, stands below between marks of its own.
 */
export function takeSummaries(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  let index = 0
  while (index < nodes.length) {
    const end = summaryEnd(nodes, index)
    const node = nodes[index]
    const details = result.at(-1)
    if (end !== undefined && details && isUntitledDetails(details)) {
      result.splice(-1, 1, ...withTitle(details, nodes.slice(index + 1, end + 1)))
      index = end
    } else if (node && !isSummary(node)) result.push(node)
    index += 1
  }
  return result
}

/** Where the summary ends that begins at `index`, if one does before any other tag of details: its mark, or the block that holds it. */
function summaryEnd(nodes: readonly RootContent[], index: number): number | undefined {
  const node = nodes[index]
  if (!node || !isSummary(node) || node.does === 'close') return undefined
  let end = index + 1
  while (end < nodes.length && !endsSummary(nodes[end])) end += 1
  const last = nodes[end]
  return last && (last.type !== 'containerMark' || (isSummary(last) && last.does === 'close')) ? end : undefined
}

function endsSummary(node: RootContent | undefined): boolean {
  return node !== undefined && (node.type === 'containerMark' || closesSummary(node))
}

function isSummary(node: RootContent): node is ContainerMark {
  return node.type === 'containerMark' && node.kind === 'summary'
}

function isUntitledDetails(node: RootContent): node is ContainerMark {
  return node.type === 'containerMark' && node.kind === 'details' && node.does === 'open' && node.children.length === 0
}

/** @param summary the blocks of the summary, with the mark that closes it where that stands behind them */
function withTitle(details: ContainerMark, summary: readonly RootContent[]): RootContent[] {
  const { titles, below } = dividedAtTitle(summary)
  const [first] = below
  if (titles.length === 0 || !first) return [details, ...below.filter((node) => !isSummary(node))]
  const hasBody = !isSummary(first)
  const last = hasBody ? titles.at(-1) : first
  const [start, end] = [details.position?.start, last?.position?.end]
  const titled = { ...details, children: titles, ...(start && end && { position: { start, end } }) }
  return hasBody ? [titled, openAt(first), ...below] : [titled]
}

interface DividedSummary {
  readonly titles: Paragraph[]
  readonly below: readonly RootContent[]
}

/** The title ends before what is no inline content, and before a picture. */
function dividedAtTitle(summary: readonly RootContent[]): DividedSummary {
  const found = summary.findIndex((node) => !isTitle(node))
  const end = found === -1 ? summary.length : found
  const divided = summary.slice(0, end).filter(isTitle).map(withoutPictures)
  return {
    titles: divided.flatMap(({ title }) => title ?? []),
    below: [...divided.flatMap(({ pictures }) => pictures ?? []), ...summary.slice(end)],
  }
}

function isTitle(node: RootContent): node is Heading | Paragraph {
  return node.type === 'heading' || node.type === 'paragraph'
}

function openAt({ position }: RootContent): ContainerMark {
  const at = position && { position: { start: position.start, end: position.start } }
  return { type: 'containerMark', kind: 'summary', does: 'open', name: belowTitle, children: [], ...at }
}
