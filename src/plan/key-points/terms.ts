import { askingWords, commonWords } from './patterns.js'

const cjkRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu
const latinWord = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}_+#.-]*/gu

/** Returns what a text is about: bigrams of its East Asian characters and its Latin words, plural or not, each once. */
export function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const [run] of text.matchAll(cjkRun)) {
    for (let index = 0; index + 1 < run.length; index += 1) terms.add(run.slice(index, index + 2))
  }
  for (const [word] of text.matchAll(latinWord)) {
    const plain = word.toLowerCase().replace(/[.-]+$/, '')
    if (!commonWords.has(plain)) terms.add(plain.length > 3 ? plain.replace(/(?:e?s)$/, '') : plain)
  }
  return terms
}

/** Returns what a question is about, without the words that ask. */
export function askedTerms(title: string): ReadonlySet<string> {
  return termsOf(title.replace(/^\s*\d+[.)、．]\s*/, '').replace(askingWords, ' '))
}

/** Returns the Jaccard index of two sets of terms. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = sharedTerms(one, other)
  return shared === 0 ? 0 : shared / (one.size + other.size - shared)
}

/** Returns how many terms stand in both sets. */
export function sharedTerms(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const term of one) if (other.has(term)) shared += 1
  return shared
}
