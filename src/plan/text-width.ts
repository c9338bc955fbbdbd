/** Characters that are as wide as they are high: ideographs, kana, Hangul, full-width forms. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu

/** Returns the width of a text in em, estimated: 1 for a wide character, 0.5 for any other. For rough choices only; slides are measured. */
export function textWidth(text: string): number {
  const wideCount = text.match(wide)?.length ?? 0
  return wideCount + (text.length - wideCount) / 2
}

/** Chinese characters that count as a word (slide-design 2.1). */
export const wideWord = 1.7

/** Characters that are written without spaces between words; marks between them are no more words than others are. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** `isn't` and `1.5` are one word each. */
const word = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu

/** Returns the word equivalents of a text: words, or Chinese characters divided by 1.7. */
export function wordEquivalents(text: string): number {
  const wideCount = text.match(unspaced)?.length ?? 0
  const words = text.replace(unspaced, ' ').match(word)?.length ?? 0
  return words + wideCount / wideWord
}
