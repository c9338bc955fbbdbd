import { bracketed } from './bracketed.js'

/** Abbreviations that end in a full stop inside an English sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|fig|figs|eq|eqs|no|nos|etc|dr|mr|mrs|ms|prof|cf|al|approx|resp|sec|ch|vol|pp?|(?:[A-Z]\.)*[A-Z])\.$/i

const closers = '”’」』）》】〉)"\'\\]'
/** ASCII marks end a Chinese sentence only in front of Chinese: `a!=b` and `x?.y` are code. */
const chineseEnd = new RegExp(
  `(?:(?:[。！？]|(?<![,，、]\\s*)…)[。！？!?…]*|[!?]+(?=[${closers}]*\\s*\\p{Script=Han}))[${closers}]*`,
  'gu',
)
/** What follows an end: a capital, a letter of a script without capitals, a number, a bracket, or a name such as useState. */
const englishEnd = new RegExp(`[.!?]+[${closers}]*(?=\\s+(?:[\\p{Lu}\\p{Lo}\\p{N}"'“(\\[]|\\p{Ll}+\\p{Lu}))`, 'gu')
/** The number of a point, `2.`, at the beginning of a sentence. */
const enumerator = /(?:^|[。！？；：]\s*|\n\s*)\(?\d{1,2}\.$/u
const clauseEnd = /[；;]+/gu
const phraseEnd = /[，,、：:]+/gu

/** Returns the offsets at which a sentence ends and another begins, in ascending order; none for a single sentence. */
export function sentenceEnds(text: string): number[] {
  const english = ends(text, englishEnd).filter((end) => {
    const before = text.slice(Math.max(0, end - 12), end)
    return !abbreviation.test(before) && !enumerator.test(before)
  })
  const chinese = ends(text, chineseEnd).filter((end) => !/[，,、；;]/u.test(text.charAt(end)))
  return usable(text, [...chinese, ...english])
}

/** Returns the offsets after semicolons: where a long sentence may be cut without tearing a thought. */
export function clauseEnds(text: string): number[] {
  return usable(text, ends(text, clauseEnd))
}

/** Returns the offsets after commas and colons, the last places to cut before a sentence is torn anywhere. */
export function phraseEnds(text: string): number[] {
  const isNumber = (end: number) => /\d[,:]$/.test(text.slice(end - 2, end)) && /^\d/.test(text.slice(end, end + 1))
  return usable(
    text,
    ends(text, phraseEnd).filter((end) => !isNumber(end)),
  )
}

function ends(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length)
}

/** Drops ends inside brackets or quotation marks and at the very end of the text; sorts the rest. */
function usable(text: string, offsets: readonly number[]): number[] {
  const last = text.trimEnd().length
  const sorted = [...new Set(offsets)].filter((offset) => offset > 0 && offset < last).sort((a, b) => a - b)
  const inside = bracketed(text)
  let next = 0
  return sorted.filter((offset) => {
    while ((inside[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1
    const pair = inside[next]
    return !pair || offset <= pair.start
  })
}
