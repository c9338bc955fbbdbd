import { type Closure, closure, type Prose, widthOf } from './closure.js'
import { fitsTwoLines } from './gates.js'
import { aside, definition, summaryCue } from './patterns.js'
import { echoes, rank } from './rank.js'
import { boldWidths, hasBoldPhrase, type Sentence } from './sentence.js'
import { sharedTerms, termsOf } from './terms.js'
import { mostOfAll } from './widths.js'

/** A point and its paragraph. */
export interface Point extends Closure {
  readonly paragraph: number
}

/** Where a point comes from, best first (5.2). */
export type Tier = 1 | 2 | 5 | 6 | 7 | 8

/** As many clauses of one sentence as make a list (P4). */
const mostClauses = 5
/** Three lines, for prose that has nothing shorter (P8). */
const threeLines = 99
const fiveLines = 165

/** A point with what it is chosen by. */
export interface Candidate extends Point {
  readonly tier: Tier
  readonly width: number
  readonly score: number
  readonly text: string
}

/**
 * Returns all points that may stand on a slide, in the order of the notes. A sentence of three lines is one where the
 * author stresses it, or where no shorter one is more than a good guess; one of longer clauses where otherwise all would
 * have to be shown.
 */
export function candidatesFor(proses: readonly Prose[], asked: ReadonlySet<string>): Candidate[] {
  const points = pointsIn(proses)
  const ofThose = (fits: Fits) => candidatesOf(points, fits, proses, asked)
  const short = ofThose((sentences) => fitsTwoLines(widthOf(sentences)))
  const long = ofThose((sentences) => widthOf(sentences) <= threeLines)
  if (short.some(({ tier }) => tier <= 7)) {
    const isShort = (one: Candidate) =>
      short.some(({ paragraph, first }) => paragraph === one.paragraph && first === one.first)
    return long.filter((one) => one.tier === 1 || isShort(one))
  }
  const better = long.filter(({ tier }) => tier <= 7)
  if (better.length > 0) return better
  if (long.length > 0) return long
  const longest = ofThose(
    (sentences) => sentences.every(({ width }) => width <= threeLines) && widthOf(sentences) <= fiveLines,
  )
  // What leaves out but a little is no shorter for it.
  return longest.filter(({ width, paragraph }) => width <= mostOfAll * widthOf(proses[paragraph]?.sentences ?? []))
}

type Fits = (sentences: readonly Sentence[]) => boolean

function pointsIn(proses: readonly Prose[]): Point[] {
  return proses.flatMap((prose, paragraph) =>
    prose.sentences.flatMap((_, index): Point[] => {
      const point = closure(prose, index)
      return point ? [{ paragraph, ...point }] : []
    }),
  )
}

function isFit(point: Point, fits: Fits, asked: ReadonlySet<string>): boolean {
  const { sentences, isApart } = point
  if (isApart) return sentences.length <= mostClauses && sentences.every((sentence) => fits([sentence]))
  return fits(sentences) || isLongDefinition(point, asked)
}

function candidatesOf(
  points: readonly Point[],
  fits: Fits,
  proses: readonly Prose[],
  asked: ReadonlySet<string>,
): Candidate[] {
  const fitting = points.filter((point) => isFit(point, fits, asked))
  const described = fitting.map((point) => ({ ...point, ...describe(point, proses) }))
  const scores = rank(described, asked)
  return described
    .map((point, index) => ({ ...point, tier: tierOf(point, proses, asked), score: scores[index] ?? 0 }))
    .filter(({ text }) => !echoes(text, asked))
}

/** What defines the asked term may take three lines. */
function isLongDefinition({ sentences }: Closure, asked: ReadonlySet<string>): boolean {
  const [only, ...others] = sentences
  return only !== undefined && others.length === 0 && only.width <= threeLines && defines(only.words, asked)
}

function describe({ sentences, first, paragraph }: Point, proses: readonly Prose[]) {
  const text = sentences.map((sentence) => sentence.words).join(' ')
  const count = proses[paragraph]?.sentences.length ?? 0
  const isLast = first + sentences.length === count
  const place = first === 0 ? 1 : Number(isLast) / 2
  const isStressed = sentences.some(({ content }) => boldWidths(content).all > 0)
  return { text, width: widthOf(sentences), isCue: summaryCue.test(text), isStressed, place }
}

function tierOf(point: Point, proses: readonly Prose[], asked: ReadonlySet<string>): Tier {
  if (proses[point.paragraph]?.isQuote) return 1
  const most = 0.6 * widthOf(point.sentences)
  if (point.sentences.some((one) => hasBoldPhrase(one) || boldWidths(one.content).all > most)) return 1
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
