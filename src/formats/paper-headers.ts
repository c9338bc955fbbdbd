import type { Deck } from '../model.js'
import type { PageFrame } from '../render/paper-page.js'

/** Returns what stands at the top of pages: the lecture and the deck, and, where it has several sections, that of each. */
export function paperHeaders({ lecture, title, sections }: Deck): Required<Pick<PageFrame, 'header' | 'partHeaders'>> {
  return {
    header: [lecture.title === title ? '' : lecture.title, title],
    partHeaders: sections.length > 1 ? sections.map((section) => [lecture.title, section.title] as const) : [],
  }
}
