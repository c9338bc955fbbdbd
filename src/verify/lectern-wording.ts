import { type Wording, wordingFor } from '../plan/wording.js'
import { comparableText } from './comparable-text.js'

/** Numbers that no wording holds of its own accord. */
const sample = [1234567, 7654321] as const

/** Returns a pattern for whatever Lectern itself may say on slides in a language, numbers included. */
export function lecternWording(lang: string): RegExp {
  const words: readonly Wording[keyof Wording][] = Object.values(wordingFor(lang))
  // English says “1 question”, “2 questions”.
  const patterns = words.flatMap((word) =>
    typeof word === 'string' ? [patternOf(word)] : [patternOf(word(...sample)), patternOf(word(1, 1))],
  )
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u')
}

function patternOf(text: string): string {
  const escaped = comparableText(text).replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&')
  return sample.reduce((pattern, number) => pattern.replaceAll(String(number), '\\d+'), escaped)
}
