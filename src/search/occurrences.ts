import type { Term } from './terms.js'

/** A stretch of a text, by its offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where a term stands in a text, and how well it does: from 0, not at all, to 1, as a word of its own. */
export interface Occurrences {
  readonly ranges: readonly Range[]
  readonly quality: number
}

const none: Occurrences = { ranges: [], quality: 0 }
const letter = /[\p{L}\p{N}]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** A word this short inside another says nothing, and little as the beginning of one. */
const shortest = 2
/** Share of the pairs of characters that have to be there where the whole run is not. */
const enough = 2 / 3

/**
 * Returns where a term stands in a folded text.
 *
 * @param most number of places after which nobody needs to know more
 */
export function occurrences(
  text: string,
  { text: wanted, kind, pairs }: Term,
  most = Number.POSITIVE_INFINITY,
): Occurrences {
  if (!text.includes(wanted)) return byPairs(text, pairs)
  if (kind === 'word') return asWord(text, wanted, most)
  return { ranges: allOf(text, wanted, most), quality: 1 }
}

function allOf(text: string, wanted: string, most: number): Range[] {
  const ranges: Range[] = []
  for (let start = text.indexOf(wanted); start !== -1; start = text.indexOf(wanted, start + wanted.length)) {
    ranges.push({ start, end: start + wanted.length })
    if (ranges.length >= most) break
  }
  return ranges
}

/** Whole words say more than beginnings, and these more than what stands inside a word. */
function asWord(text: string, word: string, most: number): Occurrences {
  const begins: Range[] = []
  let whole = 0
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) {
    if (joins(text, start)) continue
    const end = start + word.length
    begins.push({ start, end })
    if (!joins(text, end)) whole += 1
    if (whole >= most) break
  }
  if (whole > 0) return { ranges: begins, quality: 1 }
  const isShort = word.length <= shortest
  if (begins.length > 0) return { ranges: begins, quality: isShort ? 0.15 : 0.7 }
  return isShort ? none : { ranges: allOf(text, word, most), quality: 0.3 }
}

/** Whether a word goes on across an offset; Chinese characters stand apart from Latin letters and from digits. */
function joins(text: string, offset: number): boolean {
  return isLetter(text, offset - 1) && isLetter(text, offset)
}

function isLetter(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  // Most letters are these, and asking a regular expression takes ten times as long.
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95
  const character = text[offset] ?? ''
  return letter.test(character) && !unspaced.test(character)
}

/** A run of characters may be a sentence: its words are found by pairs of characters, wherever they stand. */
function byPairs(text: string, pairs: readonly string[]): Occurrences {
  const found = pairs.filter((pair) => text.includes(pair))
  const share = found.length / Math.max(1, pairs.length)
  if (share < enough) return none
  return { ranges: found.flatMap((pair) => allOf(text, pair, Number.POSITIVE_INFINITY)), quality: share * enough }
}
