import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Atom, Container, Section, SlideGroup } from '../model.js'
import { numberless } from '../outline/numberless.js'
import { splitPhrasing } from './split-phrasing.js'

/** Returns a slide that lists the questions of a section: the agenda at its start, the recap at its end. */
export function questionList(kind: 'agenda' | 'recap', heading: string, section: Section): SlideGroup {
  const listed = section.questions.filter((question) => question.role === 'question')
  const questions = listed.length > 0 ? listed : section.questions
  const container: Container = { kind: 'list', ordered: true, start: 1 }
  const atoms = questions.map(
    (question, index): Atom => ({
      content: {
        type: 'item',
        node: {
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: withoutNumber(question.heading) }],
        },
      },
      container,
      index,
      count: questions.length,
      start: 0,
      origin: question.origin,
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
  const title = toString({ type: 'paragraph', children: [...heading] }, { includeHtml: false })
  const number = title.length - numberless(title).length
  return splitPhrasing(heading, [number]).at(-1) ?? [...heading]
}
