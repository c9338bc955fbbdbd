import type { PhrasingContent } from 'mdast'
import { cutPhrasing, plainOf } from './cut-phrasing.js'
import { optionLetters } from './option-letters.js'

/** What stands in the brackets at the end of a task, as examinations print them: `（ B ）`, `(AC)`, `（×）`. */
export interface BracketedKey {
  /** What is asked, with the brackets empty. */
  readonly title: readonly PhrasingContent[]
  /** What stood in them. */
  readonly said: readonly PhrasingContent[]
  /** Letters of the right options; empty where it says whether a statement is true. */
  readonly letters: readonly string[]
}

const bracketed = /[（(]\s*([A-HＡ-Ｈ](?:\s?[,，、]?\s?[A-HＡ-Ｈ]){0,7}|[√×✓✗✔✘]|对|错)\s*[）)]\s*[。.?？!！:：]?\s*$/u

/** Returns the key in the brackets at the end of a title; undefined where there is none. */
export function bracketedKey(title: readonly PhrasingContent[]): BracketedKey | undefined {
  const plain = plainOf(title)
  const found = bracketed.exec(plain)
  const said = found?.[1]
  if (!found || said === undefined) return undefined
  const from = found.index + found[0].indexOf(said)
  const to = from + said.length
  return {
    title: [...cutPhrasing(title, 0, from), ...cutPhrasing(title, to, plain.length)],
    said: cutPhrasing(title, from, to),
    letters: [...(optionLetters(said)?.letters ?? '')],
  }
}
