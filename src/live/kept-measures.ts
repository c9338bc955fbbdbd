import type { SlideMeasure } from '../fit/measure-in-page.js'
import { keepLatest } from '../keep-latest.js'

type Measures = Map<string, readonly SlideMeasure[]>

/** More slides than the longest courses have in all their arrangements; beyond, measuring begins anew. */
const most = 20_000

/** More looks than the lectures of a course have at a time; a theme that is being changed has another at each change. */
const mostLooks = 4

/**
 * Returns a store of measured slides, by their look. Fonts are cut to the characters of a deck, but a character is as wide
 * in whatever cut; what is seen is measured again anyway, when the deck is inspected.
 */
export function keptMeasures(): (look: string) => Measures {
  const looks = keepLatest<Measures>(mostLooks)
  return (look) => {
    const measures = looks(look, () => new Map())
    if (measures.size >= most) measures.clear()
    return measures
  }
}
