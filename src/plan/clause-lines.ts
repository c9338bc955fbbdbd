import type { PhrasingContent } from 'mdast'
import { type ClauseBreak, clauseBreaks } from './clause-breaks.js'
import { contentWidth } from './key-points/sentence.js'
import { proseText } from './phrasing-text.js'
import { splitPhrasing } from './split-phrasing.js'

/** What the first line of a text may hold, and those below it, em. */
export interface LineRoom {
  readonly first: number
  readonly below: number
}

/** A text in more lines than these is no list but a paragraph. */
const mostLines = 5

/** What each further line costs beside what is torn for it. */
const linePrice = 3

/**
 * Returns the offsets at which the lines of a text begin, but the first, where none holds more than it may and as little as
 * can be is torn; none for what fits in one or has no such way.
 */
export function clauseLines(content: readonly PhrasingContent[], room: LineRoom): readonly number[] {
  const width = contentWidth(content)
  if (width <= room.first || width > mostLines * room.first) return []
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
  readonly room: LineRoom
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
    if (width > (from === 0 ? room.first : room.below)) break
    const lines = withLine(best[from], breaks[from - 1], kept + (width / room.first) ** 2)
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
