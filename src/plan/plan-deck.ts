import type { Figures, Lecture, Question, Sections, Settings, SlideGroup } from '../model.js'
import { distinctSections } from './distinct-sections.js'
import { lectureSlides } from './lecture-slides.js'
import { plan } from './plan.js'
import { wordingFor } from './wording.js'

/**
 * Returns the slides of a deck in order, not yet broken: those of its section, or, where it has several, a title and the
 * list of the sections, and then those of each.
 *
 * @param only returns the slides of these questions and nothing else
 */
export function planDeck(
  lecture: Lecture,
  sections: Sections,
  figures: Figures,
  settings: Pick<Settings, 'detail' | 'think' | 'ratio'>,
  only?: ReadonlySet<Question>,
): SlideGroup[] {
  const [first, ...others] = sections
  if (others.length === 0) return plan(lecture, first, figures, settings, only)
  const wording = wordingFor(lecture.lang)
  // The author is named on the title slide.
  const anonymous = { ...lecture, author: undefined }
  const groups = sections.flatMap((section) => plan(anonymous, section, figures, settings, only))
  if (only) return distinctSections(groups, wording)
  return distinctSections([...lectureSlides(lecture, sections, wording), ...groups], wording)
}
