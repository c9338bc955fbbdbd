import {
  fitsTwoLines,
  isContrasted,
  isWhole,
  leansOnPrevious,
  opensExample,
  ordinalOf,
  pointsElsewhere,
  saysNothingYet,
  tiesToPrevious,
} from './gates.js'
import { aside, definition, summaryCue } from './patterns.js'
import { echoes, rank, repeats } from './rank.js'
import { boldWidths, type Sentence } from './sentence.js'
import { sharedTerms, termsOf } from './terms.js'
import { lineWidth } from './widths.js'

/** One paragraph of prose, cut into sentences. */
export interface Prose {
  readonly sentences: readonly Sentence[]
  readonly isQuote: boolean
  /** Whether a picture, a table, code or a formula stands directly before or after it. */
  readonly besideFigure: boolean
  /** Whether it is the first thing below the question, which then tells what “it” is. */
  readonly opens: boolean
}

/** Neighbouring sentences of one paragraph that are shown as one point. */
export interface Point {
  readonly paragraph: number
  readonly sentences: readonly Sentence[]
  readonly first: number
}

/** How much may be chosen. */
export interface Budget {
  readonly points: number
  /** Width in em that all points together should keep within. */
  readonly width: number
  readonly asked: ReadonlySet<string>
  /** Sources after this tier are not looked at. */
  readonly lastTier: Tier
  /** Points that the slide has already: what heads it. */
  readonly taken: number
}

/** Where a point comes from, best first (5.2). */
export type Tier = 1 | 2 | 5 | 6 | 7 | 8

/** A bold run at least this wide, in em, is a phrase that the author stresses, not a term. */
const boldPhrase = 8
/** A sentence narrower than this, in em, is hardly a point. */
const slightest = 6
/** Three lines, for prose that has nothing shorter (P8). */
const threeLines = 99

interface Candidate extends Point {
  readonly tier: Tier
  readonly width: number
  readonly score: number
  readonly text: string
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
  for (const candidate of ranked) if (isWelcome(candidate, chosen, budget)) chosen.push(candidate)
  return wholeSeries(chosen, series).sort((a, b) => a.paragraph - b.paragraph || a.first - b.first)
}

/** A sentence of three lines stands in where no shorter one is more than a good guess. */
function candidatesFor(proses: readonly Prose[], asked: ReadonlySet<string>): Candidate[] {
  const short = candidatesIn(proses, asked, fitsTwoLines)
  if (short.some(({ tier }) => tier <= 7)) return short
  const long = candidatesIn(proses, asked, (width) => width <= threeLines)
  const better = long.filter(({ tier }) => tier <= 7)
  return better.length > 0 ? better : long
}

function isWelcome(candidate: Candidate, chosen: readonly Candidate[], budget: Budget): boolean {
  const all = [...chosen, candidate]
  const most = all.every(({ width }) => width <= lineWidth) ? budget.points + 1 : budget.points
  if (all.length > most || budget.points === 0) return false
  if (candidate.tier > 6 && hasEnough(candidate.tier, chosen, budget)) return false
  const width = all.reduce((sum, one) => sum + one.width, 0)
  if (chosen.length >= Math.min(2, budget.points) && width > budget.width) return false
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

function candidatesIn(
  proses: readonly Prose[],
  asked: ReadonlySet<string>,
  fits: (width: number) => boolean,
): Candidate[] {
  const points = proses.flatMap((prose, paragraph) =>
    prose.sentences.flatMap((_, index) => {
      const sentences = closure(prose, index)
      const width = sentences && widthOf(sentences)
      const isLongDefinition =
        sentences?.length === 1 && (width ?? 0) <= threeLines && defines(sentences[0]?.words ?? '', asked)
      return sentences && width !== undefined && (fits(width) || isLongDefinition)
        ? [{ paragraph, sentences, first: prose.sentences.indexOf(sentences[0] as Sentence) }]
        : []
    }),
  )
  const described = points.map((point) => ({ ...point, ...describe(point, proses) }))
  const scores = rank(described, asked)
  return described
    .map((point, index) => ({ ...point, tier: tierOf(point, proses, asked), score: scores[index] ?? 0 }))
    .filter(({ text }) => !echoes(text, asked))
}

function describe({ sentences, first, paragraph }: Point, proses: readonly Prose[]) {
  const text = sentences.map((sentence) => sentence.words).join(' ')
  const count = proses[paragraph]?.sentences.length ?? 0
  const isLast = first + sentences.length === count
  const place = first === 0 ? 1 : Number(isLast) / 2
  return { text, width: widthOf(sentences), isCue: summaryCue.test(text), place }
}

function widthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { width }) => sum + width, 0)
}

/** A sentence with the ones that it cannot stand without; undefined where that is too much or may not be shown. */
function closure({ sentences, besideFigure, opens }: Prose, index: number): Sentence[] | undefined {
  const sentence = sentences[index]
  if (!sentence || sentences.slice(0, index + 1).some(({ text }) => opensExample(text))) return undefined
  let from = index
  const isPlaced = (place: number) => opens && place === 0 && !tiesToPrevious(sentences[0]?.text ?? '')
  while (leansOnPrevious(sentences[from]?.text ?? '') && !isPlaced(from)) {
    if (from === 0 || index - from > 1) return undefined
    from -= 1
  }
  let to = index
  if (isContrasted(sentences[to + 1]?.text)) to += 1
  if (isContrasted(sentences[to + 1]?.text)) return undefined
  const shown = sentences.slice(from, to + 1)
  if (shown.some(({ text }) => !isWhole(text) || pointsElsewhere(text, besideFigure) || saysNothingYet(text)))
    return undefined
  return widthOf(shown) < slightest ? undefined : shown
}

function tierOf(point: Point, proses: readonly Prose[], asked: ReadonlySet<string>): Tier {
  if (proses[point.paragraph]?.isQuote) return 1
  const bold = point.sentences.map(({ content }) => boldWidths(content))
  const width = widthOf(point.sentences)
  if (bold.some(({ all, widest }) => widest >= boldPhrase || all > width * 0.6)) return 1
  const [first] = point.sentences
  if (!first) return 8
  if (summaryCue.test(first.text)) return 2
  if (defines(first.words, asked)) return 6
  return point.first === 0 && !aside.test(first.words) ? 7 : 8
}

/** Returns whether a sentence defines what the question names. */
export function defines(text: string, asked: ReadonlySet<string>): boolean {
  const groups = definition.exec(text)?.groups
  const term = termsOf(groups?.['zh'] ?? groups?.['en'] ?? groups?.['ja'] ?? groups?.['ko'] ?? '')
  return term.size > 0 && 2 * sharedTerms(term, asked) >= term.size
}
