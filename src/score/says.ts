/** Letters that need a gap to be told apart from the word beside them. */
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}_]'
/** What rendering may put between characters, or leave out there. */
const gap = '[\\s\\u2060\\u200b]*'

/** Returns whether a text says words, however their lines break; a part of a longer word says nothing. */
export function says(text: string, words: string): boolean {
  const characters = [...words.replace(/[\s\u2060\u200b]+/gu, '')]
  const body = characters.map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join(gap)
  const isLetter = new RegExp(letter, 'u')
  const before = isLetter.test(characters[0] ?? '') ? `(?<!${letter})` : ''
  const after = isLetter.test(characters.at(-1) ?? '') ? `(?!${letter})` : ''
  return new RegExp(before + body + after, 'u').test(text)
}
