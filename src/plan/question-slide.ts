import type { Paragraph, PhrasingContent } from 'mdast'
import type { Atom, Figures, Question, Ratio, SlideGroup } from '../model.js'
import { atomise } from './atomise.js'
import { withOptions } from './quiz.js'
import { besidesAsking, isEndlessHeading, shortHeading } from './short-heading.js'
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
  readonly ratio: Ratio
}

/**
 * Returns the slide that shows a question with what belongs to it, before any of its answer (Q1). Of a question of more
 * than two lines, the sentence that asks is the heading and the others stand below it; where no sentence is short enough
 * (M28), the number of the question is the heading.
 */
export function questionSlide(question: Question, frame: QuestionFrame): SlideGroup {
  const { body, heading } = question
  const { figures, wording } = frame
  const atoms = atomise(withOptions(question), { source: body.source, figures, callouts: wording.callouts })
  const thinking = frame.think ? thinkingSeconds(question) : undefined
  const asked = shortHeading(heading, frame.ratio)
  const slide = { ...slideOf(question, asked, frame), thinking }
  if (asked !== heading) {
    const others = besidesAsking(heading, frame.ratio).map((stretch) => told(question, stretch))
    return { ...slide, atoms: [...others, ...atoms], span: body }
  }
  if (atoms.length === 0) return slide
  if (!isEndlessHeading(heading, frame.ratio)) return { ...slide, atoms, span: body }
  const number = numberOf(frame)
  return { ...slide, kicker: undefined, heading: number, atoms: [told(question, heading), ...atoms], span: body }
}

/** What a long question tells besides what heads it. */
function told({ body, origin }: Question, children: readonly PhrasingContent[]): Atom {
  const node: Paragraph = { type: 'paragraph', children: [...children] }
  return { content: { type: 'flow', node }, container: undefined, index: 0, count: 1, start: body.start, origin }
}

function numberOf({ wording, number, of }: QuestionFrame): PhrasingContent[] {
  return [{ type: 'text', value: wording.questionOf(number, of) }]
}

function slideOf(question: Question, heading: SlideGroup['heading'], frame: QuestionFrame): SlideGroup {
  return {
    kind: 'question',
    kicker: numberOf(frame),
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
