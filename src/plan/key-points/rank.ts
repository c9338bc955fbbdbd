import { likeness, sharedTerms, termsOf } from './terms.js'

/** What the rank of a sentence is made from. */
export interface Ranked {
  readonly text: string
  readonly width: number
  readonly isCue: boolean
  /** Whether words of it are bold. */
  readonly isStressed: boolean
  /** 1 for the first sentence of a paragraph, 0.5 for the last, else 0. */
  readonly place: number
}

/** Two sentences whose terms are this alike count as neighbours. */
const neighbourly = 0.1
/** A sentence more like a chosen one than this says nothing new. */
const redundant = 0.6
/** Beyond this many sentences, centrality is not counted: it grows with their square. */
const mostCompared = 150
/** Width in em at which the length of a sentence weighs fully. */
const fullWidth = 66

/** Returns a score for each sentence: what it shares with the question, its cue, its bold words, its place, how central it is, how short. */
export function rank(sentences: readonly Ranked[], asked: ReadonlySet<string>): number[] {
  const terms = sentences.map(({ text }) => termsOf(text))
  const central = centrality(terms)
  return sentences.map((sentence, index) => {
    const title = asked.size === 0 ? 0 : sharedTerms(terms[index] ?? new Set(), asked) / asked.size
    const length = Math.min(1, sentence.width / fullWidth)
    return (
      3 * title +
      (sentence.isCue ? 2 : 0) +
      (sentence.isStressed ? 2 : 0) +
      2 * sentence.place +
      (central[index] ?? 0) -
      2 * length
    )
  })
}

/** Degree of each sentence in the graph of likeness, as a share of the greatest one. */
function centrality(terms: readonly ReadonlySet<string>[]): number[] {
  if (terms.length > mostCompared) return terms.map(() => 0)
  const vectors = weights(terms)
  const degrees = vectors.map(
    (one, index) => vectors.filter((other, place) => place !== index && cosine(one, other) >= neighbourly).length,
  )
  const greatest = Math.max(1, ...degrees)
  return degrees.map((degree) => degree / greatest)
}

/** Inverse document frequencies of the terms of each sentence, as vectors of length 1. */
function weights(terms: readonly ReadonlySet<string>[]): ReadonlyMap<string, number>[] {
  const counts = new Map<string, number>()
  for (const set of terms) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1)
  return terms.map((set) => {
    const raw = [...set].map((term): [string, number] => [term, Math.log(1 + terms.length / (counts.get(term) ?? 1))])
    const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return new Map(raw.map(([term, weight]) => [term, weight / length]))
  })
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0)
  return sum
}

/** Returns whether a text repeats one of others (MMR). */
export function repeats(text: string, others: readonly string[]): boolean {
  const terms = termsOf(text)
  return others.some((other) => likeness(terms, termsOf(other)) > redundant)
}

/** Returns whether a text says hardly more than the question. */
export function echoes(text: string, asked: ReadonlySet<string>): boolean {
  const terms = termsOf(text)
  return terms.size > 0 && sharedTerms(terms, asked) > 0.85 * terms.size
}
