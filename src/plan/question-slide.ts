import type { Figures, Question, SlideGroup } from '../model.js'
import { atomise } from './atomise.js'
import { isLongHeading, shortHeading } from './short-heading.js'
import { thinkingSeconds } from './thinking-time.js'
import type { Wording } from './wording.js'

/** What a question's slide says besides the question. */
export interface QuestionFrame {
  readonly number: number
  readonly of: number
  readonly wording: Wording
  readonly figures: Figures
  /** Whether the last of the slides asks to think first (Q3). */
  readonly think: boolean
}

/**
 * Returns the slides that show a question with what belongs to it, before any of its answer (Q1): one, or for a question
 * of more than two lines one for the question and one for its body.
 */
export function questionSlides(question: Question, frame: QuestionFrame): SlideGroup[] {
  const { body, heading } = question
  const atoms = atomise(body.nodes, { source: body.source, figures: frame.figures })
  const alone = slideOf(question, heading, frame)
  const thinking = frame.think ? thinkingSeconds(question) : undefined
  if (atoms.length === 0) return [{ ...alone, thinking }]
  const span = body
  if (!isLongHeading(heading)) return [{ ...alone, atoms, span, thinking }]
  return [alone, { ...slideOf(question, shortHeading(heading), frame), atoms, span, thinking }]
}

function slideOf(
  question: Question,
  heading: SlideGroup['heading'],
  { number, of, wording }: QuestionFrame,
): SlideGroup {
  return {
    kind: 'question',
    kicker: [{ type: 'text', value: wording.questionOf(number, of) }],
    heading,
    headingDepth: 2,
    layouts: ['stack'],
    subtitle: [],
    atoms: [],
    question,
    origin: question.origin,
    span: undefined,
  }
}
