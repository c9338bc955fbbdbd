import type { Band, MetricGroup } from './metric.js'

/** What a gate says of a deck; `elsewhere` where tests hold it and no single deck can show it. */
export interface GateScore {
  readonly name: string
  readonly verdict: 'pass' | 'warn' | 'fail' | 'elsewhere'
  readonly findings: number
}

/** One value of a metric beside what it should be. */
export interface MetricValue {
  readonly what: string
  readonly value: number
  readonly aim: Band
  readonly acceptable: Band
}

/** What a metric says of a deck. Where it has nothing to measure the verdict is `none`, its weight goes to the others. */
export interface MetricScore {
  readonly name: string
  readonly group: MetricGroup
  readonly verdict: 'aim' | 'acceptable' | 'short' | 'none' | 'elsewhere'
  /** 0 at the aim, 0.5 where just acceptable, 1 at twice that distance. */
  readonly shortfall: number
  readonly values: readonly MetricValue[]
}

/** A slide that keeps a gate or metric from its aim. */
export interface ShortfallRecord {
  /** Number of the gate or metric. */
  readonly id: string
  /** Number of the slide in its deck, counted from 1; null where the finding is of the deck. */
  readonly slide: number | null
  readonly file: string
  readonly line: number
  readonly message: string
}

/** The score of one deck; gates and metrics by number, in ascending order. */
export interface DeckScore {
  /** Path of the deck's files relative to the output folder, without ending. */
  readonly deck: string
  readonly score: number
  readonly gates: Readonly<Record<string, GateScore>>
  readonly metrics: Readonly<Record<string, MetricScore>>
  readonly shortfalls: readonly ShortfallRecord[]
}

/** What `lectern score --json` prints. */
export interface ScoreReport {
  readonly decks: readonly DeckScore[]
  readonly score: number
}
