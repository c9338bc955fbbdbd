import { sentenceEnds } from '../plan/sentences.js'

/** Returns the sentences of a text. */
export function sentencesOf(text: string): string[] {
  const ends = [...sentenceEnds(text), text.length]
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim()).filter((sentence) => sentence !== '')
}
