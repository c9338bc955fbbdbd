import type { Format } from '../model.js'
import { indexWords } from './index-words.js'
import type { Report, ReportSection } from './report.js'
import type { SearchData, SearchDeck, SearchPassage } from './search/search-data.js'
import { slideAddress } from './slide-address.js'
import type { SlidePassage } from './slide-passages.js'

/** The passages below each question of a deck, by the deck's path. */
export type Answers = ReadonlyMap<string, readonly (readonly SlidePassage[])[]>

/**
 * Returns what the page's search needs as JSON that may stand in a `<script>` element: all answers, once.
 *
 * @param lang BCP 47 tag of the page
 */
export function indexAnswers(report: Report, lang: string, answers: Answers, formats: readonly Format[]): string {
  const words = indexWords(lang)
  const data: SearchData = {
    words: { none: words.none, one: words.found(1), many: words.found('{n}'), all: words.all('{n}') },
    decks: report.lectures.flatMap(({ lang: spoken, sections }) => {
      const taken = new Map<string, number>()
      return sections.map((section) => {
        const from = taken.get(section.deck) ?? 0
        taken.set(section.deck, from + section.questions.length)
        return searchDeck(section, spoken, (answers.get(section.deck) ?? []).slice(from), formats)
      })
    }),
  }
  // `</script>` and `<!--` inside would end it, or make the rest of the page part of it.
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function searchDeck(
  section: ReportSection,
  lang: string,
  passages: readonly (readonly SlidePassage[])[],
  formats: readonly Format[],
): SearchDeck {
  return {
    file: slideAddress(section, 1, formats).file,
    slide: indexWords(lang).slide('{n}'),
    questions: section.questions.map((_, index) =>
      (passages[index] ?? []).map(
        ({ slide, text }): SearchPassage => [slide, slideAddress(section, slide, formats).fragment, text],
      ),
    ),
  }
}
