import type { Asking } from './asking.js'
import { fold } from './fold.js'

const word = String.raw`[A-Za-z0-9+#.-]{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}`
const pairs = new RegExp(
  String.raw`(${word})\s*(?:和|与|跟|或|、|vs\.?|and|or|from|와|과|と)\s*(?:an?\s+|the\s+)?(${word})`,
  'giu',
)

/** Something that is named and what is said of it. */
export interface Said {
  readonly name: string
  readonly text: string
}

/**
 * Returns whether everything said speaks of both things that the question sets against each other, while the names are
 * not theirs: such names are points of comparison.
 */
export function areAspects(said: readonly Said[], asking: Asking): boolean {
  const names = said.map(({ name }) => fold(name).value)
  const texts = said.map(({ text }) => fold(text).value)
  return asking.texts.some(({ text }) =>
    [...text.matchAll(pairs)].some(([, ...pair]) =>
      pair
        .map((thing) => fold(thing).value)
        .every((thing) => texts.every((one) => one.includes(thing)) && !names.some((name) => name.includes(thing))),
    ),
  )
}
