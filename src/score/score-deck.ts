import type { RenderedDeck } from '../verify/gate.js'
import { slideOrigin } from '../verify/slide-origin.js'
import { type DeckFacts, deckFacts } from './deck-facts.js'
import type { Measured, Metric, ShortSlide } from './metric.js'
import { metrics } from './metrics.js'
import { scoreOf, totalScore } from './score.js'
import { scoreGates } from './score-gates.js'
import type { DeckScore, MetricScore, ScoreReport, ShortfallRecord } from './score-report.js'
import { shortfall } from './shortfall.js'

/** Metrics that no single deck shows; they have no weight. */
const elsewhere: Readonly<Record<string, MetricScore>> = {
  M42: outside('right derived tables', 'content'),
  M44: outside('build time', 'engineering'),
}

/** Scores decks, in their order, and all of them together. */
export function scoreDecks(decks: readonly RenderedDeck[]): ScoreReport {
  const scored = decks.map((rendered) => {
    const facts = deckFacts(rendered)
    return { ...scoreDeck(facts), contentSlides: facts.content.length }
  })
  return {
    decks: scored.map(({ contentSlides: _, ...deck }) => ({ ...deck, score: rounded(deck.score, 1) })),
    score: rounded(totalScore(scored), 1),
  }
}

interface MetricOutcome {
  readonly metric: Metric
  readonly measured: Measured | undefined
  readonly score: MetricScore
}

function scoreDeck(facts: DeckFacts): DeckScore {
  const { deck } = facts.rendered
  const outcomes = metrics.map((metric) => outcomeOf(metric, facts))
  const applying = outcomes.filter(({ measured }) => measured !== undefined)
  const { gates, shortfalls } = scoreGates(facts.rendered)
  const named = [...outcomes.map(({ metric, score }) => [metric.id, score] as const), ...Object.entries(elsewhere)]
  return {
    deck: deck.path,
    score: scoreOf(applying.map(({ score }) => score)),
    gates,
    metrics: Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1))),
    shortfalls: [...shortfalls, ...applying.flatMap((outcome) => recordsOf(outcome, facts))],
  }
}

function outcomeOf(metric: Metric, facts: DeckFacts): MetricOutcome {
  const { name, group, targets } = metric
  const measured = metric.measure(facts)
  if (!measured) return { metric, measured, score: { name, group, verdict: 'none', shortfall: 0, values: [] } }
  // A metric of two values is as far from its aim as the worse of them.
  const worst = Math.max(...targets.map((target, index) => shortfall(measured.values[index] ?? 0, target)))
  const values = targets.map((target, index) => ({ ...target, value: rounded(measured.values[index] ?? 0, 3) }))
  return { metric, measured, score: { name, group, verdict: verdictOf(worst), shortfall: rounded(worst, 3), values } }
}

function verdictOf(worst: number): MetricScore['verdict'] {
  if (worst === 0) return 'aim'
  return worst <= 0.5 ? 'acceptable' : 'short'
}

/** The slides of a metric that misses its aim; one that meets it may have a few all the same. */
function recordsOf({ metric, measured, score }: MetricOutcome, { rendered }: DeckFacts): ShortfallRecord[] {
  if (!measured || score.verdict === 'aim') return []
  return measured.short.map(({ index, message, text, line }: ShortSlide) => {
    const origin = slideOrigin(rendered.deck, index, text)
    return { id: metric.id, slide: index + 1, file: origin.file, line: line ?? origin.line, message }
  })
}

function outside(name: string, group: MetricScore['group']): MetricScore {
  return { name, group, verdict: 'elsewhere', shortfall: 0, values: [] }
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
