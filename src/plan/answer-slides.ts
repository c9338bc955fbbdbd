import type { RootContent } from 'mdast'
import type { Figures, Origin, Question, SlideGroup } from '../model.js'
import { type AnswerPart, splitAnswer } from './answer-parts.js'
import { atomise } from './atomise.js'
import { imagesIn } from './figures.js'
import { markedOptions } from './quiz.js'
import { shortHeading } from './short-heading.js'
import type { Wording } from './wording.js'

/** Returns the slides of an answer before breaking: one for each sub-heading, each with its passage of the notes. */
export function answerSlides(question: Question, figures: Figures, wording: Wording): SlideGroup[] {
  const parts = partsOf(question, wording)
  // A topic has no slide of its own that would show its whole heading.
  const asked = question.role === 'question' ? shortHeading(question.heading) : question.heading
  const starts = parts.map((part, index) => (index === 0 ? question.answer.start : startOf(part, question)))
  return parts.map((part, index) => {
    const { heading } = part
    return {
      kind: 'answer',
      kicker: heading ? asked : undefined,
      heading: heading?.children ?? asked,
      headingDepth: 3,
      layouts: ['stack'],
      subtitle: [],
      atoms: atomise([...headingPictures(part), ...part.nodes], {
        source: question.answer.source,
        figures,
        callouts: wording.callouts,
      }),
      question,
      origin: originOf(part, question),
      span: {
        source: question.answer.source,
        start: starts[index] ?? question.answer.start,
        end: starts[index + 1] ?? question.answer.end,
      },
    }
  })
}

/** The right options of a quiz come first; a heading without any text below it still has its slide. */
function partsOf(question: Question, wording: Wording): AnswerPart[] {
  const { role, key, answer } = question
  const parts = splitAnswer(answer.nodes)
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
  return part.heading?.node ?? part.nodes[0]
}
