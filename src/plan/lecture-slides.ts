import type { Atom, Lecture, Section, Sections, SlideGroup } from '../model.js'
import { numberedItems } from './numbered-items.js'
import { sectionsByPart } from './sections-by-part.js'
import type { Wording } from './wording.js'

/** Returns the slides that open a deck of several sections: its title, and the list of the sections below their parts. */
export function lectureSlides(lecture: Lecture, sections: Sections, wording: Wording): SlideGroup[] {
  const { title, author } = lecture
  const count = sections.flatMap(({ questions }) => questions).filter(({ role }) => role === 'question').length
  const shared = { layouts: ['stack'], question: undefined, origin: sections[0].origin, span: undefined } as const
  return [
    {
      ...shared,
      kind: 'title',
      kicker: undefined,
      heading: [{ type: 'text', value: title }],
      headingDepth: 1,
      subtitle: [...(author ? [author] : []), ...(count > 0 ? [wording.questionCount(count)] : [])],
      atoms: [],
    },
    {
      ...shared,
      kind: 'agenda',
      kicker: [{ type: 'text', value: title }],
      heading: [{ type: 'text', value: wording.contents }],
      headingDepth: 2,
      subtitle: [],
      atoms: sectionItems(sections),
    },
  ]
}

/** Sections are counted through, whatever parts they stand in. */
function sectionItems(sections: readonly Section[]): Atom[] {
  let start = 1
  return sectionsByPart(sections).flatMap(({ part, sections: own }) => {
    const items = numberedItems(own, start)
    start += own.length
    return part === undefined ? items : [partName(part, own[0]), ...items]
  })
}

function partName(value: string, { origin }: Section): Atom {
  return {
    content: { type: 'flow', node: { type: 'heading', depth: 4, children: [{ type: 'text', value }] } },
    container: undefined,
    index: 0,
    count: 1,
    start: 0,
    origin,
  }
}
