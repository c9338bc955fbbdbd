import type { PhrasingContent } from 'mdast'
import type { Atom, Container, Question, Section, SlideGroup } from '../model.js'
import { numberless } from '../outline/numberless.js'
import { phrasingText } from './phrasing-text.js'
import { shortHeading } from './short-heading.js'
import { splitPhrasing } from './split-phrasing.js'

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
  const container: Container = { kind: 'list', ordered: true, start }
  const atoms = questions.map(
    (question, index): Atom => ({
      content: {
        type: 'item',
        node: {
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: withoutNumber(shortHeading(question.heading, listed)) }],
        },
      },
      container,
      index,
      count: questions.length,
      start: 0,
      origin: question.origin,
      reminder: reminderOf?.(question),
    }),
  )
  return {
    kind,
    kicker: section.heading,
    heading: [{ type: 'text', value: heading }],
    headingDepth: 2,
    layouts: ['stack'],
    subtitle: [],
    atoms,
    question: undefined,
    origin: section.origin,
    span: undefined,
  }
}

/** The list's own numbers replace those of the headings. */
function withoutNumber(heading: readonly PhrasingContent[]): PhrasingContent[] {
  const title = phrasingText(heading)
  const number = title.length - numberless(title).length
  return splitPhrasing(heading, [number]).at(-1) ?? [...heading]
}
