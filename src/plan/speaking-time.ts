/** Characters that are counted one by one in speech: ideographs, kana, Hangul syllables. */
const spokenOneByOne = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** What Markdown says but nobody: addresses of links and pictures, tags. */
const unspoken = /\]\([^)\s]*\)|<[^<>\n]*>|https?:\S+/g

/** Pace of a lecture, a minute (P16). */
const charactersPerMinute = 240
const wordsPerMinute = 130

/** Returns how long it takes to say a text, in seconds, not rounded. */
export function speakingSeconds(text: string): number {
  const said = text.replace(unspoken, ' ')
  const characters = said.match(spokenOneByOne)?.length ?? 0
  const words = said.replace(spokenOneByOne, ' ').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return 60 * (characters / charactersPerMinute + words / wordsPerMinute)
}
