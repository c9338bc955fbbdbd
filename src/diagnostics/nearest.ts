/**
 * Returns the candidate that a mistyped word most likely means, or undefined when none is near: one slip is allowed
 * in words of up to four characters, two in longer ones. Upper and lower case count as equal.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = [...word].length <= 4 ? 1 : 2
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = slips(word.toLowerCase(), candidate.toLowerCase())
    if (distance <= limit && (!best || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}

/** Returns `, did you mean X?` for a mistyped word, or an empty string when nothing is near. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates)
  return meant === undefined ? '' : `, did you mean ${meant}?`
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function slips(from: string, to: string): number {
  const source = [...from]
  const target = [...to]
  const cost = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: target.length + 1 }, (_, column) => column)
  for (const [index, letter] of source.entries()) {
    const row = [index + 1]
    for (const [column, wanted] of target.entries()) {
      const replaced = cost(last, column) + (letter === wanted ? 0 : 1)
      const swapped = letter === target[column - 1] && source[index - 1] === wanted
      const swap = swapped ? cost(beforeLast, column - 1) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(replaced, cost(last, column + 1) + 1, cost(row, column) + 1, swap))
    }
    beforeLast = last
    last = row
  }
  return cost(last, target.length)
}
