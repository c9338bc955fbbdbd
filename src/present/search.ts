import { type Entry, find } from '../search/find.js'

/**
 * Returns the positions of what a query finds, best first: the slide of that number, then slides that have all its words,
 * or most of them. All of them for an empty query.
 *
 * @param entries slides in order, their texts folded
 */
export function search(query: string, entries: readonly Entry[]): number[] {
  const wanted = query.normalize('NFKC').trim()
  if (wanted === '') return entries.map((_, index) => index)
  const numbered = entries.flatMap((_, index) => (String(index + 1) === wanted ? [index] : []))
  return [...new Set([...numbered, ...find(query, entries).hits.map(({ entry }) => entry)])]
}
