/** Something that can be searched for. */
export interface Searched {
  readonly title: string
  readonly text: string
  /** What people look for first. */
  readonly isQuestion: boolean
}

/**
 * Returns the positions of what a query finds, best first: the item of that number, questions whose title has all its
 * words, other titles, texts. All of them for an empty query.
 */
export function search(query: string, items: readonly Searched[]): number[] {
  const wanted = folded(query).trim()
  if (wanted === '') return items.map((_, index) => index)
  const words = wanted.split(/\s+/)
  const ranked = items.flatMap((item, index) => {
    const rank = String(index + 1) === wanted ? 0 : rankOf(item, words)
    return rank === undefined ? [] : [{ index, rank }]
  })
  return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ index }) => index)
}

function rankOf({ title, text, isQuestion }: Searched, words: readonly string[]): number | undefined {
  const has = (where: string) => {
    const letters = folded(where)
    return words.every((word) => letters.includes(word))
  }
  if (has(title)) return isQuestion ? 1 : 2
  return has(`${title} ${text}`) ? 3 : undefined
}

/** The same letters however they were typed: full width, large, with marks above them. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
