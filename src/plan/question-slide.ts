import type { Question, SlideGroup } from '../model.js'
import type { Wording } from './wording.js'

/** Returns the slide that shows a question alone, before any of its answer (Q1). */
export function questionSlide(question: Question, number: number, of: number, wording: Wording): SlideGroup {
  return {
    kind: 'question',
    kicker: [{ type: 'text', value: wording.questionOf(number, of) }],
    heading: question.heading,
    headingDepth: 2,
    subtitle: [],
    atoms: [],
    question,
    origin: question.origin,
    span: undefined,
  }
}
