import type { Atom, Figures, Question, SlideGroup } from '../model.js'
import { atomise } from './atomise.js'
import { withOptions } from './quiz.js'
import { besidesAsking, isLongHeading, shortHeading } from './short-heading.js'
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
 * Returns the slides that show a question with what belongs to it, before any of its answer (Q1). Of a question of more
 * than two lines, the sentence that asks is the heading and the others stand below it; where it is one sentence, it has
 * a slide of its own before its body.
 */
export function questionSlides(question: Question, frame: QuestionFrame): SlideGroup[] {
  const { body, heading } = question
  const { figures, wording } = frame
  const atoms = atomise(withOptions(question), { source: body.source, figures, callouts: wording.callouts })
  const asked = shortHeading(heading)
  const thinking = frame.think ? thinkingSeconds(question) : undefined
  if (asked !== heading) {
    const told = { ...circumstances(question), start: body.start }
    return [{ ...slideOf(question, asked, frame), atoms: [told, ...atoms], span: body, thinking }]
  }
  const alone = slideOf(question, heading, frame)
  if (atoms.length === 0) return [{ ...alone, thinking }]
  const span = body
  if (!isLongHeading(heading)) return [{ ...alone, atoms, span, thinking }]
  return [alone, { ...slideOf(question, heading, frame), atoms, span, thinking }]
}

/** What a long question tells besides what it asks. */
function circumstances({ heading, origin }: Question): Omit<Atom, 'start'> {
  const children = besidesAsking(heading)
  return {
    content: { type: 'flow', node: { type: 'paragraph', children } },
    container: undefined,
    index: 0,
    count: 1,
    origin,
  }
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
