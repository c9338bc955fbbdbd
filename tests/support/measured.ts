import { deckFacts } from '../../src/score/deck-facts.js'
import type { Measured } from '../../src/score/metric.js'
import { metrics } from '../../src/score/metrics.js'
import { shortfall } from '../../src/score/shortfall.js'
import type { RenderedDeck } from '../../src/verify/gate.js'

/** What a metric measured, and the worst shortfall of its values. */
export interface MeasuredShortfall extends Measured {
  readonly shortfall: number
}

/** Measures a deck by one metric; undefined where it has nothing to measure. */
export function measured(id: string, rendered: RenderedDeck): MeasuredShortfall | undefined {
  const metric = metrics.find((candidate) => candidate.id === id)
  const found = metric?.measure(deckFacts(rendered))
  if (!metric || !found) return undefined
  const shortfalls = metric.targets.map((target, index) => shortfall(found.values[index] ?? 0, target))
  return { ...found, shortfall: Math.max(...shortfalls) }
}
