import type { DeckKey } from './deck-key.js'

/**
 * Returns at which places the questions of a deck are others than before, counted from 0; undefined where more than
 * questions has changed.
 */
export function changedQuestions(before: DeckKey, now: DeckKey): readonly number[] | undefined {
  if (before.frame !== now.frame) return undefined
  return [...now.questions.keys()].filter((index) => now.questions[index] !== before.questions[index])
}
