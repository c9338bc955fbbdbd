import type { Entry } from '../../search/find.js'
import { fold } from '../../search/fold.js'
import type { SearchData, SearchPassage } from './search-data.js'

/** A question of the page with its answer, as it is shown and as it is searched. */
export interface ListedQuestion {
  readonly title: string
  readonly section: string
  /** Language of its lecture, where it is not the page's. */
  readonly lang: string
  /** Where its question is shown; empty where that cannot be linked. */
  readonly href: string
  /** Says which slide that is. */
  readonly slide: string
  readonly passages: readonly ListedPassage[]
  readonly folded: Entry
}

/** A part of an answer. */
export interface ListedPassage {
  readonly text: string
  /** Where it is shown. */
  readonly href: string
  readonly slide: string
}

/** Returns the questions that the page lists, with their answers from the page's data. */
export function listedQuestions(page: Document, data: SearchData): ListedQuestion[] {
  return [...page.querySelectorAll<HTMLElement>('.card')].flatMap((card, deck) => {
    const section = textIn(card, '.name')
    const lang = card.closest<HTMLElement>('.lecture')?.lang ?? ''
    const { file = '', slide = '', questions = [] } = data.decks[deck] ?? {}
    return [...card.querySelectorAll('.questions > li')].map((row, index): ListedQuestion => {
      const title = textIn(row, '.question')
      const passages = (questions[index] ?? []).map(
        ([number, fragment, text]: SearchPassage): ListedPassage => ({
          text,
          href: file + fragment,
          slide: slide.replace('{n}', String(number)),
        }),
      )
      return {
        title,
        section,
        lang,
        href: row.querySelector('a')?.getAttribute('href') ?? file,
        slide: textIn(row, '.page'),
        passages,
        folded: { title: fold(title), section: fold(section), passages: passages.map(({ text }) => fold(text)) },
      }
    })
  })
}

function textIn(element: Element, selector: string): string {
  return element.querySelector(selector)?.textContent ?? ''
}
