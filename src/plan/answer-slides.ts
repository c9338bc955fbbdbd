import type { RootContent } from 'mdast'
import type { Detail, Figures, Origin, Question, SlideGroup } from '../model.js'
import { type AnswerPart, splitAnswer } from './answer-parts.js'
import { atomise } from './atomise.js'
import { findComparisons } from './comparison/find-comparisons.js'
import { imagesIn } from './figures.js'
import { joinShortParts, type ShownPart } from './join-short-parts.js'
import { layoutsFor } from './layouts.js'
import { markedOptions } from './quiz.js'
import { shortHeading } from './short-heading.js'
import type { Wording } from './wording.js'

/** What the slides of an answer depend on besides it. */
export interface AnswerFrame {
  readonly figures: Figures
  readonly wording: Wording
  readonly lang: string
  readonly detail: Detail
}

/** Returns the slides of an answer before breaking: one for each sub-heading, each with its passage of the notes. */
export function answerSlides(question: Question, frame: AnswerFrame): SlideGroup[] {
  const parts = joinShortParts(partsOf(question, frame.wording).map((part, index) => shownPart(part, index, question)))
  // A topic has no slide of its own that would show its whole heading.
  const asked = question.role === 'question' ? shortHeading(question.heading) : question.heading
  const { source } = question.answer
  return parts.map((part, index) => {
    const heading = part.heading?.children ?? part.assertion
    const atoms = atomise(part.nodes, { source, figures: frame.figures, callouts: frame.wording.callouts })
    return {
      kind: 'answer',
      kicker: heading ? asked : undefined,
      heading: heading ?? asked,
      headingDepth: 3,
      layouts: layoutsFor(atoms),
      subtitle: [],
      atoms,
      question,
      origin: originOf(part, question),
      span: { source, start: part.start, end: parts[index + 1]?.start ?? question.answer.end },
    }
  })
}

function shownPart(part: AnswerPart, index: number, question: Question): ShownPart {
  const start = index === 0 ? question.answer.start : startOf(part, question)
  return { ...part, nodes: [...headingPictures(part), ...part.nodes], assertion: undefined, start }
}

/** The right options of a quiz come first; a heading without any text below it still has its slide. */
function partsOf(question: Question, wording: Wording): AnswerPart[] {
  const { role, key, answer } = question
  const parts = splitAnswer(findComparisons(answer.nodes, question)).map((part) => {
    return { ...part, nodes: findComparisons(part.nodes, question) }
  })
  if (key.length === 0) return parts.length === 0 && role === 'topic' ? [{ heading: undefined, nodes: [] }] : parts
  const options = markedOptions(question, wording.key)
  const label: RootContent = { type: 'heading', depth: 4, children: [{ type: 'text', value: wording.key }] }
  const [first, ...others] = parts
  const isUntitled = first !== undefined && first.heading === undefined
  const nodes = [...(options ? [options] : [label, ...key]), ...(isUntitled ? first.nodes : [])]
  return [{ heading: undefined, nodes }, ...(isUntitled ? others : parts)]
}

/** The pictures of a sub-heading stand below it. */
function headingPictures({ heading }: AnswerPart): RootContent[] {
  return heading ? imagesIn(heading.node).map((image) => ({ type: 'paragraph', children: [image] })) : []
}

function startOf(part: AnswerPart, question: Question): number {
  return firstNode(part)?.position?.start.offset ?? question.answer.start
}

function originOf(part: AnswerPart, question: Question): Origin {
  const start = firstNode(part)?.position?.start
  return start ? { file: question.origin.file, line: start.line, column: start.column } : question.origin
}

function firstNode(part: AnswerPart) {
  return part.heading?.node ?? part.nodes.find((node) => node.position)
}
