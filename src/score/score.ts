import { groupWeights, type MetricGroup } from './metric.js'

/** What one metric says of a deck. */
export interface MetricResult {
  readonly group: MetricGroup
  /** 0 to 1. */
  readonly shortfall: number
}

/**
 * Returns the score of a deck, 0 to 100: `100 − Σ w·shortfall` (slide-design 9.3). The metrics of a group share its
 * weight; where a deck has nothing that a group measures, the other groups share what that one weighs.
 */
export function scoreOf(results: readonly MetricResult[]): number {
  let weight = 0
  let loss = 0
  for (const [group, share] of Object.entries(groupWeights)) {
    const shortfalls = results.filter((result) => result.group === group).map(({ shortfall }) => shortfall)
    if (shortfalls.length === 0) continue
    weight += share
    loss += (share * shortfalls.reduce((sum, shortfall) => sum + shortfall, 0)) / shortfalls.length
  }
  return weight === 0 ? 100 : 100 - (100 * loss) / weight
}

/** Returns the score of several decks, each weighed by its content slides. */
export function totalScore(decks: readonly { readonly score: number; readonly contentSlides: number }[]): number {
  const weights = decks.map(({ contentSlides }) => Math.max(1, contentSlides))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) return 100
  return decks.reduce((total, { score }, index) => total + score * (weights[index] ?? 1), 0) / sum
}
