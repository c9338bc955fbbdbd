import type { Lecture, Section, SlideGroup } from '../model.js'
import type { Wording } from './wording.js'

/** Returns the slide that opens a section's deck. */
export function titleSlide(lecture: Lecture, section: Section, wording: Wording): SlideGroup {
  const count = section.questions.filter((question) => question.role === 'question').length
  const above = [lecture.title, section.part].filter((title) => title && title !== section.title).join(' · ')
  return {
    kind: 'title',
    kicker: above === '' ? undefined : [{ type: 'text', value: above }],
    heading: section.heading,
    headingDepth: 1,
    layouts: ['stack'],
    subtitle: [...(lecture.author ? [lecture.author] : []), ...(count > 0 ? [wording.questionCount(count)] : [])],
    atoms: [],
    question: undefined,
    origin: section.origin,
    span: undefined,
  }
}
