import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Ratio, Source } from '../model.js'
import { type ClauseBreak, clauseBreaks } from './clause-breaks.js'
import { imagesIn } from './figures.js'
import { itemFrom } from './key-points/item-from.js'
import { contentWidth } from './key-points/sentence.js'
import { proseText } from './phrasing-text.js'
import { placeAfter } from './place-after.js'
import { proseAsList } from './prose-as-list.js'
import { splitPhrasing } from './split-phrasing.js'

/** What two lines hold, in em: of an item, and of one below it (P5). */
interface Room {
  readonly item: number
  readonly below: number
}

const twoLines: Readonly<Record<Ratio, Room>> = {
  '16:9': { item: 68, below: 64 },
  '4:3': { item: 48, below: 45 },
}

/** An item in more lines than these is no list but a paragraph. */
const mostLines = 5

/** What each further line costs beside what is torn for it. */
const linePrice = 3

/**
 * Returns lists whose items of more than two lines say first what they begin with, and their other sentences and clauses
 * below that (P5): every word in its place, but in lines that are read at a glance.
 */
export function itemsInClauses(nodes: readonly RootContent[], source: Source, ratio: Ratio): RootContent[] {
  return nodes.map((node) => {
    const list = listOf(node, source)
    return list ? { ...list, children: list.children.map((item) => inClauses(item, source, twoLines[ratio])) } : node
  })
}

/** A list, or prose that is shown as one. */
function listOf(node: RootContent, source: Source): List | undefined {
  if (node.type === 'list') return node
  return node.type === 'paragraph' && imagesIn(node).length === 0 ? proseAsList(node, source) : undefined
}

function inClauses(item: ListItem, source: Source, room: Room): ListItem {
  const [said, ...others] = item.children
  if (said?.type !== 'paragraph' || others.some(({ type }) => type === 'list' || type === 'paragraph')) return item
  const [first, ...rest] = linesOf(said, source, room)
  if (!first || rest.length === 0) return item
  const below: List = { type: 'list', ordered: false, spread: false, children: rest.map(itemFrom) }
  return { ...item, children: [first, below, ...others] }
}

function linesOf(paragraph: Paragraph, source: Source, room: Room): Paragraph[] {
  let { position } = paragraph
  return splitPhrasing(paragraph.children, cheapestBreaks(paragraph.children, room)).map((children, index) => {
    if (index > 0) position = placeAfter(children, position, source)
    return { ...paragraph, children, position }
  })
}

/** Offsets at which lines begin that hold two lines of the slide at most, as little torn as can be; none for what fits or has no such way. */
function cheapestBreaks(content: readonly PhrasingContent[], room: Room): readonly number[] {
  const width = contentWidth(content)
  if (width <= room.item || width > mostLines * room.item) return []
  const text = proseText(content)
  const breaks = clauseBreaks(text)
  const ends = [...breaks.map(({ at }) => at), text.length]
  const widths = splitPhrasing(content, ends.slice(0, -1)).map(contentWidth)
  // Where a formula holds a place, it is not cut, and there are fewer pieces.
  return widths.length === ends.length ? cheapest({ breaks, widths, room }) : []
}

/** Lines up to a place, where they begin, and what they cost. */
interface Lines {
  readonly starts: readonly number[]
  readonly price: number
}

/** A text that may be broken. */
interface Pieces {
  readonly breaks: readonly ClauseBreak[]
  /** Widths before, between and behind the breaks, in em. */
  readonly widths: readonly number[]
  readonly room: Room
}

function cheapest(pieces: Pieces): readonly number[] {
  const best: (Lines | undefined)[] = [{ starts: [], price: 0 }]
  for (let to = 1; to <= pieces.widths.length; to++) best.push(bestUpTo(to, best, pieces))
  return best.at(-1)?.starts ?? []
}

function bestUpTo(
  to: number,
  best: readonly (Lines | undefined)[],
  { breaks, widths, room }: Pieces,
): Lines | undefined {
  let [width, kept] = [0, 0]
  let found: Lines | undefined
  for (let from = to - 1; from >= 0; from--) {
    width += widths[from] ?? 0
    if (width > (from === 0 ? room.item : room.below)) break
    const lines = withLine(best[from], breaks[from - 1], kept + (width / room.item) ** 2)
    if (lines && lines.price < (found?.price ?? Number.POSITIVE_INFINITY)) found = lines
    kept += breaks[from - 1]?.kept ?? 0
  }
  return found
}

/** @param at undefined for the first line of all */
function withLine(before: Lines | undefined, at: ClauseBreak | undefined, price: number): Lines | undefined {
  if (!before || before.starts.length === mostLines - 1) return undefined
  if (!at) return { starts: before.starts, price: before.price + price }
  return { starts: [...before.starts, at.at], price: before.price + price + at.price + linePrice }
}
