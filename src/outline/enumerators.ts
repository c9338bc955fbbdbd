/** The letter in front of an option, such as `A.`, `b)` or `（C）`. */
export interface Enumerator {
  /** In upper case. */
  readonly letter: string
  /** How it is written, the same for all options of one question: `A.`, `(a)`. */
  readonly style: string
  /** Number of characters in front of the text of the option. */
  readonly length: number
}

/** Authors tick the right option in front of its letter, too. */
const tick = String.raw`(?:[✓✔✅☑√✗✘❌❎]\uFE0F?\s{0,2})?`
const enumerator = new RegExp(String.raw`^\s{0,3}${tick}(?:\(([a-z])\)|([a-z])\s?([.):、]))\s*`, 'iu')

/** Returns the letter that plain text begins with, undefined where it begins with none or where nothing follows. */
export function enumeratorOf(plain: string): Enumerator | undefined {
  // Full-width letters and brackets are as long as the plain ones that they become.
  const found = enumerator.exec(plain.slice(0, 20).normalize('NFKC'))
  const letter = found?.[1] ?? found?.[2]
  if (!found || !letter || found[0].length === plain.length) return undefined
  const example = letter === letter.toUpperCase() ? 'A' : 'a'
  return {
    letter: letter.toUpperCase(),
    style: found[1] ? `(${example})` : `${example}${found[3]}`,
    length: found[0].length,
  }
}

/** Tells whether an enumerator follows the one before it in a series; a series begins with A. */
export function continuesSeries(previous: Enumerator | undefined, next: Enumerator): boolean {
  if (!previous) return next.letter === 'A'
  return next.style === previous.style && next.letter.charCodeAt(0) === previous.letter.charCodeAt(0) + 1
}
