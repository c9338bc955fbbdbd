import { type Wording, wordingFor } from '../plan/wording.js'
import { comparableText } from './comparable-text.js'

/** Numbers that no wording holds of its own accord. */
const sample = [1234567, 7654321] as const

/** How Lectern's own words are told on slides in a language; numbers stand for any. */
export interface LecternWording {
  /** A text that is Lectern's from its first character to its last. */
  readonly whole: RegExp
  /** The count at the end of a text, such as `（2/3）`. */
  readonly count: RegExp
}

/** Returns patterns, over comparable text, for whatever Lectern itself may say on slides in a language. */
export function lecternWording(lang: string): LecternWording {
  const wording = wordingFor(lang)
  const words: readonly Wording[keyof Wording][] = Object.values(wording)
  // English says “1 question”, “2 questions”.
  const patterns = words.flatMap((word) => {
    if (typeof word === 'string') return [patternOf(word)]
    return typeof word === 'function'
      ? [patternOf(word(...sample)), patternOf(word(1, 1))]
      : Object.values(word).map(patternOf)
  })
  // One may follow another: the number of a question, and a count.
  return {
    whole: new RegExp(`^(?:${patterns.join('|')})+$`, 'u'),
    count: new RegExp(`${patternOf(wording.part(...sample))}$`, 'u'),
  }
}

function patternOf(text: string): string {
  const escaped = comparableText(text).replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&')
  return sample.reduce((pattern, number) => pattern.replaceAll(String(number), '\\d+'), escaped)
}
