import type { OwnFamily } from './own-family.js'

/** As wide as ideographs in every font for Chinese. */
const wide = /[\u3000-\u303f\uff00-\uffef]/u

/** As wide as ideographs in Chinese and Japanese text only. */
const ambiguous = /[·—―‘’“”‥…]/u

/**
 * Returns the code points that a family of the lecturer's own is asked to draw: without Chinese in it, it leaves to the
 * theme's family what is punctuation of Chinese in a deck of that language.
 */
export function ownCodes({ holdsHan }: OwnFamily, codes: Iterable<number>, lang: string): readonly number[] {
  if (holdsHan) return [...codes]
  const isWide = (text: string) => wide.test(text) || (/^(?:zh|ja)\b/i.test(lang) && ambiguous.test(text))
  return [...codes].filter((code) => !isWide(String.fromCodePoint(code)))
}
