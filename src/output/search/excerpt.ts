import { occurrences, type Range } from '../../search/occurrences.js'
import type { Term } from '../../search/terms.js'

/** A piece of an excerpt; `marked` where it is what was searched for. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** Width of an excerpt, and of what stands before its first match, in Latin letters; a Chinese character takes two. */
const room = 150
const before = 36
const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u

/** Returns a text in pieces, the terms marked. */
export function markedText(text: string, folded: string, wanted: readonly Term[]): Piece[] {
  return pieces(text, { start: 0, end: text.length }, merged(rangesOf(folded, wanted)))
}

/** Returns the stretch of a text that holds most of the terms, in pieces with the terms marked. */
export function excerpt(text: string, folded: string, wanted: readonly Term[]): Piece[] {
  const ranges = merged(rangesOf(folded, wanted))
  const window = windowOf(text, anchor(text, folded, wanted))
  const inside = ranges.filter(({ start, end }) => start >= window.start && end <= window.end)
  const cut = pieces(text, window, inside)
  return [
    ...(window.start > 0 ? [{ text: '…', marked: false }] : []),
    ...cut,
    ...(window.end < text.length ? [{ text: '…', marked: false }] : []),
  ]
}

function rangesOf(folded: string, wanted: readonly Term[]): Range[] {
  return wanted.flatMap((term) => occurrences(folded, term).ranges)
}

function merged(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}

/** The match that most different terms follow within an excerpt, as closely as possible; the first of equals. */
function anchor(text: string, folded: string, wanted: readonly Term[]): number {
  const places = wanted
    .flatMap((term, index) => occurrences(folded, term).ranges.map(({ start }) => ({ start, index })))
    .sort((one, other) => one.start - other.start)
  const reach = wide.test(text) ? (room - before) / 2 : room - before
  let chosen = { start: 0, count: 0, length: 0 }
  for (const [place, { start }] of places.entries()) {
    const { count, length } = following(places, place, start + reach)
    if (count > chosen.count || (count === chosen.count && length < chosen.length)) chosen = { start, count, length }
  }
  return chosen.start
}

/** How many terms stand from a place on up to an offset, and how far the last of them is. */
function following(places: readonly { start: number; index: number }[], from: number, to: number) {
  const seen = new Set<number>()
  const first = places[from]?.start ?? 0
  let length = 0
  for (let at = from; at < places.length; at += 1) {
    const { start, index } = places[at] ?? { start: to, index: 0 }
    if (start > to) break
    if (seen.has(index)) continue
    seen.add(index)
    length = start - first
  }
  return { count: seen.size, length }
}

function windowOf(text: string, from: number): Range {
  let start = walk(text, from, -1, before)
  if (start > 0) {
    // A sentence or a word begins the excerpt, if one does before the match.
    const lead = text.slice(start, from)
    const sentence = /[。！？；.!?;]\s*(?=\S)/u.exec(lead)
    const word = /\s(?=\S)/u.exec(lead)
    const begin = sentence ?? word
    if (begin) start += begin.index + begin[0].length
  }
  const end = walk(text, start, 1, room)
  if (end === text.length) return { start, end }
  const space = text.lastIndexOf(' ', end)
  const endsInWord = /[\p{Script=Latin}\p{N}]/u.test(text[end] ?? '') && space > end - 20 && space > from
  return { start, end: endsInWord ? space : end }
}

/** The offset that lies a width away; never between the halves of a character. */
function walk(text: string, from: number, step: 1 | -1, width: number): number {
  let at = from
  for (let used = 0; used < width && at + step >= 0 && at + step <= text.length; at += step)
    used += wide.test(text[step === 1 ? at : at - 1] ?? '') ? 2 : 1
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + step : at
}

function pieces(text: string, { start, end }: Range, ranges: readonly Range[]): Piece[] {
  const cut: Piece[] = []
  let at = start
  for (const range of ranges) {
    cut.push(
      { text: text.slice(at, range.start), marked: false },
      { text: text.slice(range.start, range.end), marked: true },
    )
    at = range.end
  }
  cut.push({ text: text.slice(at, end), marked: false })
  return cut.filter((piece) => piece.text !== '')
}
