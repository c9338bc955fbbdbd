/** A part of what is searched for, folded: a word, characters of a script that writes no spaces, or signs. */
export interface Term {
  readonly text: string
  readonly kind: 'word' | 'characters' | 'signs'
  /** What is looked for where characters do not stand together: two by two they are most of Chinese words. */
  readonly pairs: readonly string[]
}

/** Scripts whose words stand side by side. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3005\u30fc]`
const parts = new RegExp(`(${unspaced}+)|((?:(?!${unspaced})[\\p{L}\\p{N}\\p{M}_])+(?:\\+\\+|#)?)`, 'gu')

/** Returns the terms of a folded query: “kv缓存” is two of them. A query of nothing but signs is one. */
export function terms(query: string): Term[] {
  const found = [...query.matchAll(parts)].map(
    ([text, characters]): Term =>
      characters === undefined ? { text, kind: 'word', pairs: [] } : { text, kind: 'characters', pairs: pairsOf(text) },
  )
  const signs = query.trim()
  if (found.length === 0 && signs !== '') return [{ text: signs, kind: 'signs', pairs: [] }]
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index)
}

/** None of two characters: they are the only pair. */
function pairsOf(run: string): string[] {
  if (run.length < 3) return []
  return [...new Set(Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)))]
}
