import type { Deck } from '../model.js'
import type { OutlineEntry } from './pdf-outline.js'

/** Returns the bookmarks of a deck: one for the section, below it one for each question, at its first slide. */
export function deckOutline({ section, slides }: Deck): OutlineEntry[] {
  const children = section.questions.flatMap((question): OutlineEntry[] => {
    const first = slides.findIndex((slide) => slide.group.question === question)
    return first < 0 ? [] : [{ title: question.title, page: first + 1, children: [] }]
  })
  return [{ title: section.title, page: 1, children }]
}
