import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Source } from '../model.js'
import { listOf } from './list-of.js'
import { withNumberedParagraphs } from './paragraph-series.js'
import { phrasingText, proseText } from './phrasing-text.js'
import { type Placing, placing } from './placing.js'
import { seriesInText, type TextSeries } from './series-in-text.js'
import { slicePhrasing } from './slice-phrasing.js'

/**
 * Returns blocks in which a series that a paragraph counts through, `（1）…；（2）…`, or that several paragraphs do, is the
 * numbered list that its author means, with what stands before and behind it as paragraphs of their own; so is one in
 * an item of a list, below what the item says first. All words stay, in their order.
 */
export function withSeriesAsLists(nodes: readonly RootContent[], source: Source): RootContent[] {
  return withNumberedParagraphs(nodes).flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return blocksOf(node, source)
    return node.type === 'list' ? [withSeriesInItems(node, source)] : [node]
  })
}

function withSeriesInItems(list: List, source: Source): List {
  const children = list.children.map((item) => withSeriesBelow(item, source))
  return children.some((item, index) => item !== list.children[index]) ? { ...list, children } : list
}

/** An item that says nothing before its series would be a number in front of a number. */
function withSeriesBelow(item: ListItem, source: Source): ListItem {
  const [said, ...others] = item.children
  if (said?.type !== 'paragraph') return item
  const blocks = blocksOf(said, source)
  const [first, ...below] = blocks
  if (first?.type !== 'paragraph' || below.length === 0) return item
  return { ...item, children: [...(blocks as ListItem['children']), ...others] }
}

function blocksOf(paragraph: Paragraph, source: Source): RootContent[] {
  const { children } = paragraph
  const found = seriesInText(proseText(children), brokenAt(children))
  if (found.length === 0) return [paragraph]
  const place = placing(paragraph.position, source)
  const blocks: RootContent[] = []
  let reached = 0
  const addProse = (to?: number) => {
    const content = slicePhrasing(children, reached, to)
    if (content.length > 0) blocks.push({ ...paragraph, children: content, ...place(content) })
  }
  for (const series of found) {
    addProse(series.start)
    blocks.push(listOf(itemsOf(series, children, place), true))
    reached = series.end
  }
  addProse()
  return blocks
}

function itemsOf({ members }: TextSeries, children: readonly PhrasingContent[], place: Placing): ListItem[] {
  return members.map(({ start, from, to }) => {
    const placed = place(slicePhrasing(children, start, to))
    const said: Paragraph = { type: 'paragraph', children: slicePhrasing(children, from, to), ...placed }
    return { type: 'listItem', spread: false, children: [said], ...placed }
  })
}

/** Offsets behind hard line breaks, which have no characters. */
function brokenAt(children: readonly PhrasingContent[]): ReadonlySet<number> {
  return new Set(
    children.flatMap(({ type }, index) => (type === 'break' ? [phrasingText(children.slice(0, index)).length] : [])),
  )
}
