import { wordEquivalents } from '../text-width.js'
import { type Candidate, candidatesFor, type Point, type Tier } from './candidates.js'
import type { Prose } from './closure.js'
import { ordinalOf } from './gates.js'
import { repeats } from './rank.js'
import { lineWidth } from './widths.js'

/** How much may be chosen. */
export interface Budget {
  readonly points: number
  /** Word equivalents that all points together should keep within (P6). */
  readonly words: number
  readonly asked: ReadonlySet<string>
  /** Sources after this tier are not looked at. */
  readonly lastTier: Tier
  /** Points that the slide has already: what heads it. */
  readonly taken: number
}

/** Returns the points that stand for paragraphs, in the order of the notes; none where no sentence may stand alone. */
export function choosePoints(proses: readonly Prose[], budget: Budget): Point[] {
  const found = candidatesFor(proses, budget.asked)
  const series = budget.points > 1 ? seriesIn(proses, found) : []
  const chosen: Candidate[] = []
  const ranked = found
    .filter(({ sentences: [first] }) => series.length > 0 || ordinalOf(first?.text ?? '') < 0)
    .map((candidate) =>
      series.includes(candidate) ? { ...candidate, tier: Math.min(candidate.tier, 5) as Tier } : candidate,
    )
    .filter(({ tier }) => tier <= budget.lastTier)
    .sort((a, b) => a.tier - b.tier || b.score - a.score || a.paragraph - b.paragraph || a.first - b.first)
  const numbered = new Set(series.map(placeOf))
  for (const candidate of ranked) {
    const isMember = numbered.has(placeOf(candidate))
    if (isWelcome(candidate, chosen, isMember ? { ...budget, words: Number.POSITIVE_INFINITY } : budget))
      chosen.push(candidate)
  }
  return wholeSeries(chosen, series).sort((a, b) => a.paragraph - b.paragraph || a.first - b.first)
}

function isWelcome(candidate: Candidate, chosen: readonly Candidate[], budget: Budget): boolean {
  const all = [...chosen, candidate]
  const most = all.every(({ width }) => width <= lineWidth) ? budget.points + 1 : budget.points
  // Clauses that stand apart go beyond what is left where nothing else is there.
  if (chosen.length > 0 && all.reduce((sum, one) => sum + itemsOf(one), 0) > most) return false
  if (all.length > most || budget.points === 0) return false
  if (candidate.tier > 6 && hasEnough(candidate.tier, chosen, budget)) return false
  const words = all.reduce((sum, { text }) => sum + wordEquivalents(text), 0)
  // Beside what fills the slide already there is room for nothing but what is stressed.
  const isFull = chosen.length > 0 ? words > budget.words : budget.words <= 0 && candidate.tier > 2
  if (isFull) return false
  if (chosen.some((one) => sharesSentence(one, candidate))) return false
  return !repeats(
    candidate.text,
    chosen.map(({ text }) => text),
  )
}

/** What the author stresses needs no opening sentences beside it, and what has a point or two needs no ranking. */
function hasEnough(tier: Tier, chosen: readonly Candidate[], { taken }: Budget): boolean {
  const better = tier === 7 ? chosen.filter((one) => one.tier <= 2) : chosen
  return better.length + (tier === 7 ? 0 : taken) >= 2
}

function itemsOf({ sentences, isApart }: Candidate): number {
  return isApart ? sentences.length : 1
}

function placeOf({ paragraph, first }: Candidate): string {
  return `${paragraph} ${first}`
}

function sharesSentence(one: Candidate, other: Candidate): boolean {
  if (one.paragraph !== other.paragraph) return false
  return one.first < other.first + other.sentences.length && other.first < one.first + one.sentences.length
}

/** A series is shown whole or not at all: its first words promise the others (G8). */
function wholeSeries(chosen: readonly Candidate[], series: readonly Candidate[]): Candidate[] {
  const isMember = (one: Candidate) =>
    series.some(({ paragraph, first }) => one.paragraph === paragraph && one.first === first)
  const members = chosen.filter(isMember)
  return members.length === series.length ? [...chosen] : chosen.filter((one) => !isMember(one))
}

/** The members of an ordinal series, each a candidate, at least two and in order; none where one is missing. */
function seriesIn(proses: readonly Prose[], candidates: readonly Candidate[]): Candidate[] {
  const members = proses.flatMap(({ sentences }, paragraph) =>
    sentences.flatMap(({ text }, first) => {
      const ordinal = ordinalOf(text)
      return ordinal < 0 ? [] : [{ paragraph, first, ordinal }]
    }),
  )
  const inOrder = members.every(({ ordinal }, index) => ordinal > (members[index - 1]?.ordinal ?? -1))
  if (members.length < 2 || !inOrder || members[0]?.ordinal !== 0) return []
  const found = members.flatMap(({ paragraph, first }) =>
    candidates.filter((one) => one.paragraph === paragraph && one.first === first),
  )
  return found.length === members.length ? found : []
}
