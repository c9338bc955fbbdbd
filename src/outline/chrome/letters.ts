/** Returns the letters and digits of a text in lower case, without emoji short codes: what lexicons are compared by. */
export function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/:[a-z0-9_+-]+:/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Returns the words of a lexicon as `letters` gives them. */
export function lexicon(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(letters))
}

/** Tells whether a text has a letter or a digit. */
export function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Returns the number of letters; digits do not count. */
export function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
