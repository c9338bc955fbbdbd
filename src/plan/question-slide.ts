import type { Figures, Question, SlideGroup } from '../model.js'
import { atomise } from './atomise.js'
import { withOptions } from './quiz.js'
import { isLongHeading, shortHeading } from './short-heading.js'
import type { Wording } from './wording.js'

/** What a question's slide says besides the question. */
export interface QuestionFrame {
  readonly number: number
  readonly of: number
  readonly wording: Wording
  readonly figures: Figures
}

/**
 * Returns the slides that show a question with what belongs to it, before any of its answer (Q1): one, or for a question
 * of more than two lines one for the question and one for its body.
 */
export function questionSlides(question: Question, frame: QuestionFrame): SlideGroup[] {
  const { body, heading } = question
  const { figures, wording } = frame
  const atoms = atomise(withOptions(question), { source: body.source, figures, callouts: wording.callouts })
  const alone = slideOf(question, heading, frame)
  if (atoms.length === 0) return [alone]
  const span = body
  if (!isLongHeading(heading)) return [{ ...alone, atoms, span }]
  return [alone, { ...slideOf(question, shortHeading(heading), frame), atoms, span }]
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
