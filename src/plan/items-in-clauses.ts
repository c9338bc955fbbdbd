import type { List, ListItem, RootContent } from 'mdast'
import type { Ratio, Source } from '../model.js'
import { clauseLines, type LineRoom } from './clause-lines.js'
import { imagesIn } from './figures.js'
import { itemFrom } from './key-points/item-from.js'
import { proseAsList } from './prose-as-list.js'
import { splitParagraph } from './split-paragraph.js'

/** What two lines of an item, and of one below it, hold as measured in real decks, em (P5). */
const twoLines: Readonly<Record<Ratio, LineRoom>> = {
  '16:9': { first: 68, below: 64 },
  '4:3': { first: 48, below: 45 },
}

/**
 * Returns lists whose items of more than two lines say first what they begin with, and their other sentences and clauses
 * below that (P5): every word in its place, but in lines that are read at a glance. Prose that is shown as a list is one.
 */
export function itemsInClauses(nodes: readonly RootContent[], source: Source, ratio: Ratio): RootContent[] {
  return nodes.map((node) => {
    const list = listOf(node, source)
    return list ? { ...list, children: list.children.map((item) => inClauses(item, source, twoLines[ratio])) } : node
  })
}

function listOf(node: RootContent, source: Source): List | undefined {
  if (node.type === 'list') return node
  return node.type === 'paragraph' && imagesIn(node).length === 0 ? proseAsList(node, source) : undefined
}

function inClauses(item: ListItem, source: Source, room: LineRoom): ListItem {
  const [said, ...others] = item.children
  if (said?.type !== 'paragraph' || others.some(({ type }) => type === 'list' || type === 'paragraph')) return item
  const starts = clauseLines(said.children, room)
  if (starts.length === 0) return item
  const [first = said, ...rest] = splitParagraph(said, starts, source)
  const below: List = { type: 'list', ordered: false, spread: false, children: rest.map(itemFrom) }
  return { ...item, children: [first, below, ...others] }
}
