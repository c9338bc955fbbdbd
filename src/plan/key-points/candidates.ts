import {
  fitsTwoLines,
  isContrasted,
  isWhole,
  leansOnPrevious,
  pointsElsewhere,
  saysNothingYet,
  tiesToPrevious,
} from './gates.js'
import { aside, definition, summaryCue } from './patterns.js'
import { echoes, rank } from './rank.js'
import { boldWidths, type Sentence } from './sentence.js'
import { sharedTerms, termsOf } from './terms.js'

/** One paragraph of prose, cut into sentences. */
export interface Prose {
  readonly sentences: readonly Sentence[]
  readonly isQuote: boolean
  /** Whether a picture, a table, code or a formula stands directly before or after it. */
  readonly besideFigure: boolean
  /** Whether it is the first thing below the question, which then tells what “it” is. */
  readonly opens: boolean
  /** Place of the first sentence that opens an example; the rest of the paragraph belongs to it. */
  readonly exampleFrom: number
}

/** Neighbouring sentences of one paragraph that are shown as one point. */
export interface Point {
  readonly paragraph: number
  readonly sentences: readonly Sentence[]
  readonly first: number
}

/** Where a point comes from, best first (5.2). */
export type Tier = 1 | 2 | 5 | 6 | 7 | 8

/** A bold run at least this wide, in em, is a phrase that the author stresses, not a term. */
const boldPhrase = 8
/** A sentence narrower than this, in em, is hardly a point. */
const slightest = 6
/** Three lines, for prose that has nothing shorter (P8). */
const threeLines = 99

/** A point before its paragraph is known. */
type Candidacy = Omit<Point, 'paragraph'>

/** A point with what it is chosen by. */
export interface Candidate extends Point {
  readonly tier: Tier
  readonly width: number
  readonly score: number
  readonly text: string
}

/**
 * Returns all points that may stand on a slide, in the order of the notes. A sentence of three lines stands in where no shorter one is more than a good guess.
 */
export function candidatesFor(proses: readonly Prose[], asked: ReadonlySet<string>): Candidate[] {
  const short = candidatesIn(proses, asked, fitsTwoLines)
  if (short.some(({ tier }) => tier <= 7)) return short
  const long = candidatesIn(proses, asked, (width) => width <= threeLines)
  const better = long.filter(({ tier }) => tier <= 7)
  return better.length > 0 ? better : long
}

function candidatesIn(
  proses: readonly Prose[],
  asked: ReadonlySet<string>,
  fits: (width: number) => boolean,
): Candidate[] {
  const points = proses.flatMap((prose, paragraph) =>
    prose.sentences.flatMap((_, index): Point[] => {
      const point = closure(prose, index)
      return point && (fits(widthOf(point.sentences)) || isLongDefinition(point, asked))
        ? [{ paragraph, ...point }]
        : []
    }),
  )
  const described = points.map((point) => ({ ...point, ...describe(point, proses) }))
  const scores = rank(described, asked)
  return described
    .map((point, index) => ({ ...point, tier: tierOf(point, proses, asked), score: scores[index] ?? 0 }))
    .filter(({ text }) => !echoes(text, asked))
}

/** What defines the asked term may take three lines. */
function isLongDefinition({ sentences }: Candidacy, asked: ReadonlySet<string>): boolean {
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

function widthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { width }) => sum + width, 0)
}

/** A sentence with the ones that it cannot stand without; undefined where that is too much or may not be shown. */
function closure({ sentences, besideFigure, opens, exampleFrom }: Prose, index: number): Candidacy | undefined {
  const sentence = sentences[index]
  if (!sentence || index >= exampleFrom) return undefined
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
  return widthOf(shown) < slightest ? undefined : { sentences: shown, first: from }
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
