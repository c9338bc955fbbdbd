import type { VFileMessage } from 'vfile-message'
import type { Deck } from '../model.js'
import type { Inspection } from './inspect-deck.js'

/** A rendered deck and what was seen of it. */
export interface RenderedDeck {
  readonly deck: Deck
  readonly inspection: Inspection
  /** Pages of the PDF; undefined where none was printed. */
  readonly pages: number | undefined
}

/** A check of a rendered deck against its plan; a failed one keeps all decks from being written. */
export type Gate = (rendered: RenderedDeck) => readonly VFileMessage[]
