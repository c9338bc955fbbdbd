import type { Question, Section, SlideGroup } from '../model.js'
import { numberedItems } from './numbered-items.js'
import { shortHeading } from './short-heading.js'

/** Questions in lists are as short on slides of any shape. */
const listed = '16:9'

/** What a list of questions says besides them. */
export interface QuestionListFrame {
  readonly kind: 'agenda' | 'recap'
  readonly heading: string
  readonly section: Section
  /** Number of the first question. */
  readonly start: number
  /** What the speaker is reminded of at a question. */
  readonly reminderOf?: (question: Question) => string | undefined
}

/** Returns a slide that lists questions of a section: the agenda at its start, or a recap. */
export function questionList(questions: readonly Question[], frame: QuestionListFrame): SlideGroup {
  const { kind, heading, section, start, reminderOf } = frame
  const headings = questions.map((question) => ({
    heading: shortHeading(question.heading, listed),
    origin: question.origin,
    reminder: reminderOf?.(question),
  }))
  return {
    kind,
    kicker: section.heading,
    heading: [{ type: 'text', value: heading }],
    headingDepth: 2,
    layouts: ['stack'],
    subtitle: [],
    atoms: numberedItems(headings, start),
    question: undefined,
    origin: section.origin,
    span: undefined,
  }
}
