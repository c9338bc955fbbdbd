import type { DeckHead } from '../compose/compose.js'
import type { SlideMeasure } from './measure-in-page.js'
import type { MeasureSlides } from './measure-slides.js'

/** What fitting needs besides the slides: the deck they belong to and a page that measures. */
export interface FitContext {
  readonly head: DeckHead
  readonly measure: MeasureSlides
  /** What was measured before, by what was asked; by default nothing is known. */
  readonly known?: Map<string, readonly SlideMeasure[]> | undefined
}
