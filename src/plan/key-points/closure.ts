import { isContrasted, isWhole, leansOnPrevious, pointsElsewhere, saysNothingYet, tiesToPrevious } from './gates.js'
import { hasBoldPhrase, type Sentence } from './sentence.js'

/** A sentence narrower than this, in em, is hardly a point. */
const slightest = 6

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
export interface Closure {
  readonly sentences: readonly Sentence[]
  readonly first: number
  /** Whether they are the clauses of one long sentence, each an item of its own: all of them or none is shown. */
  readonly isApart: boolean
}

/**
 * Returns a sentence with the ones that it cannot stand without, all its clauses among them; undefined where that is too
 * much or may not be shown.
 */
export function closure(
  { sentences, besideFigure, opens, follows, exampleFrom }: Prose,
  index: number,
): Closure | undefined {
  const start = startOfSentence(sentences, index)
  if (start !== index || index >= exampleFrom) return undefined
  let from = start
  const isPlaced = (place: number) =>
    place === 0 &&
    ((opens && !tiesToPrevious(sentences[0]?.text ?? '')) || (follows && sentences.slice(0, 1).some(hasBoldPhrase)))
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

/** Returns the width of sentences in em. */
export function widthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { width }) => sum + width, 0)
}
