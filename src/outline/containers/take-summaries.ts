import type { Heading, Paragraph, RootContent } from 'mdast'
import type { ContainerMark } from './container-mark.js'

/** Returns nodes without the marks of summaries; a summary right below `<details>` has become its title. */
export function takeSummaries(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  let index = 0
  while (index < nodes.length) {
    const end = summaryEnd(nodes, index)
    const node = nodes[index]
    const details = result.at(-1)
    if (end !== undefined && details && isUntitledDetails(details)) {
      result.splice(-1, 1, ...withTitle(details, nodes.slice(index + 1, end), nodes[end]))
      index = end
    } else if (node && !isSummary(node)) result.push(node)
    index += 1
  }
  return result
}

/** Where the summary ends that begins at `index`, if one does, before any other tag of details. */
function summaryEnd(nodes: readonly RootContent[], index: number): number | undefined {
  const node = nodes[index]
  if (!node || !isSummary(node) || node.does === 'close') return undefined
  let end = index + 1
  while (end < nodes.length && nodes[end]?.type !== 'containerMark') end += 1
  const last = nodes[end]
  return last && isSummary(last) && last.does === 'close' ? end : undefined
}

function isSummary(node: RootContent): node is ContainerMark {
  return node.type === 'containerMark' && node.kind === 'summary'
}

function isUntitledDetails(node: RootContent): node is ContainerMark {
  return node.type === 'containerMark' && node.kind === 'details' && node.does === 'open' && node.children.length === 0
}

/** The title ends before what is no inline content, such as a list: that stands below it. */
function withTitle(details: ContainerMark, summary: readonly RootContent[], close?: RootContent): RootContent[] {
  const below = summary.findIndex((node) => !isTitle(node))
  const titles = summary.slice(0, below === -1 ? summary.length : below).filter(isTitle)
  const last = below === -1 ? close : (titles.at(-1) ?? details)
  const [start, end] = [details.position?.start, last?.position?.end]
  const children = titles.map(({ children, position }): Paragraph => {
    return { type: 'paragraph', children, ...(position && { position }) }
  })
  return [{ ...details, children, ...(start && end && { position: { start, end } }) }, ...summary.slice(titles.length)]
}

function isTitle(node: RootContent): node is Heading | Paragraph {
  return node.type === 'heading' || node.type === 'paragraph'
}
