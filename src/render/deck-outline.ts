import type { Deck } from '../model.js'
import { slidesByQuestion } from '../plan/slides-by-question.js'
import { bookmarks } from './bookmarks.js'
import type { OutlineEntry } from './pdf-outline.js'

/**
 * Returns the bookmarks of a deck: one for each section, below it one for each question, at its first slide; above those of
 * several sections one for the part that they stand in.
 */
export function deckOutline({ sections, slides }: Deck): OutlineEntry[] {
  const shown = slidesByQuestion(slides)
  return bookmarks(sections, (section) => ({
    title: section.title,
    page: slides.findIndex(({ group }) => group.section === section) + 1,
    children: section.questions.flatMap((question): OutlineEntry[] => {
      const first = shown.get(question)?.[0]
      return first === undefined ? [] : [{ title: question.title, page: first + 1, children: [] }]
    }),
  }))
}
