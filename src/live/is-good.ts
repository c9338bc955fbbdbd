import type { BuiltDeck } from '../build/build-deck.js'

/** Returns whether a deck may be shown: nothing is wrong with it that would keep it from being written. */
export function isGood({ diagnostics, missing }: Pick<BuiltDeck, 'diagnostics' | 'missing'>): boolean {
  return missing.length === 0 && diagnostics.every(({ fatal }) => fatal !== true)
}
