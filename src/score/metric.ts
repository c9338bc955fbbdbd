import type { DeckFacts } from './deck-facts.js'

/** What the metrics of a group weigh together (slide-design 9.3). */
export const groupWeights = { layout: 35, content: 35, access: 20, engineering: 10 } as const

/** Metrics that share a weight. */
export type MetricGroup = keyof typeof groupWeights

/** Values from one to another; an open end has no limit. */
export interface Band {
  readonly from?: number
  readonly to?: number
}

/** What one value should be. */
export interface Target {
  /** What the value is, such as `median`; a metric with one value has its name. */
  readonly what: string
  readonly aim: Band
  readonly acceptable: Band
}

/** A slide that keeps a metric from its aim. */
export interface ShortSlide {
  /** Position in the deck, counted from 0. */
  readonly index: number
  readonly message: string
  /** Text of the slide that tells the place in the notes more exactly. */
  readonly text?: string
  /** Line of the notes, counted from 1, where what is at fault is on no slide. */
  readonly line?: number | undefined
}

/** What was measured: one value for each target, and the slides that are to blame. */
export interface Measured {
  readonly values: readonly number[]
  readonly short: readonly ShortSlide[]
}

/** A scored metric of a deck. */
export interface Metric {
  readonly id: string
  readonly name: string
  readonly group: MetricGroup
  readonly targets: readonly Target[]
  /** Returns undefined where a deck has nothing to measure. */
  readonly measure: (deck: DeckFacts) => Measured | undefined
}
