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
  /** Whether what it may speak of, cards or a table, is shown directly above it. */
  readonly follows: boolean
  /** Place of the first sentence that opens an example; the rest of the paragraph belongs to it. */
  readonly exampleFrom: number
}

/** Neighbouring sentences of one paragraph that are shown as one point. */
export interface Point {
  readonly paragraph: number
  readonly sentences: readonly Sentence[]
  readonly first: number
  /** Whether they are the clauses of one long sentence, each an item of its own: all of them or none is shown. */
  readonly isApart: boolean
}

/** Where a point comes from, best first (5.2). */
export type Tier = 1 | 2 | 5 | 6 | 7 | 8

/** A bold run at least this wide, in em, is a phrase that the author stresses, not a term. */
const boldPhrase = 8
/** A sentence narrower than this, in em, is hardly a point. */
const slightest = 6
/** As many clauses of one sentence as make a list (P4). */
const mostClauses = 5
/** Three lines, for prose that has nothing shorter (P8). */
const threeLines = 99
const fiveLines = 165
/** Such a sentence is shown in the place of its paragraph where it is at most this share of it. */
const mostOfAll = 2 / 3

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
 * Returns all points that may stand on a slide, in the order of the notes. A sentence of three lines is one where the
 * author stresses it, or where no shorter one is more than a good guess; one of longer clauses where otherwise all would
 * have to be shown.
 */
export function candidatesFor(proses: readonly Prose[], asked: ReadonlySet<string>): Candidate[] {
  const short = candidatesIn(proses, asked, (sentences) => fitsTwoLines(widthOf(sentences)))
  const long = candidatesIn(proses, asked, (sentences) => widthOf(sentences) <= threeLines)
  if (short.some(({ tier }) => tier <= 7)) {
    const isShort = (one: Candidate) =>
      short.some(({ paragraph, first }) => paragraph === one.paragraph && first === one.first)
    return long.filter((one) => one.tier === 1 || isShort(one))
  }
  const better = long.filter(({ tier }) => tier <= 7)
  if (better.length > 0) return better
  if (long.length > 0) return long
  const fits = (sentences: readonly Sentence[]) => sentences.every(({ width }) => width <= threeLines)
  // What leaves out but a little is no shorter for it.
  return candidatesIn(proses, asked, (sentences) => fits(sentences) && widthOf(sentences) <= fiveLines).filter(
    ({ width, paragraph }) => width <= mostOfAll * widthOf(proses[paragraph]?.sentences ?? []),
  )
}

function candidatesIn(
  proses: readonly Prose[],
  asked: ReadonlySet<string>,
  fits: (sentences: readonly Sentence[]) => boolean,
): Candidate[] {
  const points = proses.flatMap((prose, paragraph) =>
    prose.sentences.flatMap((_, index): Point[] => {
      const point = closure(prose, index)
      if (!point) return []
      const isFit = point.isApart
        ? point.sentences.length <= mostClauses && point.sentences.every((sentence) => fits([sentence]))
        : fits(point.sentences) || isLongDefinition(point, asked)
      return isFit ? [{ paragraph, ...point }] : []
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

/**
 * A sentence with the ones that it cannot stand without, all its clauses among them; undefined where that is too much or
 * may not be shown.
 */
function closure(
  { sentences, besideFigure, opens, follows, exampleFrom }: Prose,
  index: number,
): Candidacy | undefined {
  const start = startOfSentence(sentences, index)
  if (start !== index || index >= exampleFrom) return undefined
  let from = start
  const isPlaced = (place: number) =>
    place === 0 && ((opens && !tiesToPrevious(sentences[0]?.text ?? '')) || (follows && isStressed(sentences[0])))
  while (leansOnPrevious(sentences[from]?.text ?? '') && !isPlaced(from)) {
    if (from === 0 || start - from > 1) return undefined
    from = startOfSentence(sentences, from - 1)
  }
  let to = endOfSentence(sentences, start)
  if (isContrasted(sentences[to]?.text)) to = endOfSentence(sentences, to)
  if (isContrasted(sentences[to]?.text)) return undefined
  const shown = sentences.slice(from, to)
  const said = wholeSentences(shown)
  if (said.some((text) => !isWhole(text) || pointsElsewhere(text, besideFigure) || saysNothingYet(text)))
    return undefined
  const isApart = shown.length > 1 && said.length === 1 && shown.every(({ text }) => standsApart(text))
  return widthOf(shown) < slightest ? undefined : { sentences: shown, first: from, isApart }
}

/** A clause that goes on from nothing may be an item of its own beside the others. */
function standsApart(text: string): boolean {
  return isWhole(text) && !leansOnPrevious(text)
}

function startOfSentence(sentences: readonly Sentence[], index: number): number {
  let start = index
  while (start > 0 && sentences[start - 1]?.number === sentences[index]?.number) start -= 1
  return start
}

function endOfSentence(sentences: readonly Sentence[], index: number): number {
  let end = index + 1
  while (end < sentences.length && sentences[end]?.number === sentences[index]?.number) end += 1
  return end
}

/** The text of each sentence, its clauses together. */
function wholeSentences(shown: readonly Sentence[]): string[] {
  const texts = new Map<number, string>()
  for (const { number, text } of shown) texts.set(number, (texts.get(number) ?? '') + text)
  return [...texts.values()]
}

function isStressed(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && boldWidths(sentence.content).widest >= boldPhrase
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
