import type { VFileMessage } from 'vfile-message'
import type { Deck, Detail } from '../model.js'
import type { PaperFacts } from '../render/paper-facts.js'
import type { PdfFacts } from '../render/pdf-facts.js'
import type { ThemeChanges } from '../theme-changes.js'
import type { Inspection } from './inspect-deck.js'

/** A rendered deck and what was seen of it. */
export interface RenderedDeck {
  readonly deck: Deck
  /** How much of an answer its slides were asked to show. */
  readonly detail: Detail
  readonly inspection: Inspection
  /** Characters that no embedded font can draw. */
  readonly missing: readonly string[]
  /** What its PDF says of itself; undefined where none was printed. */
  readonly pdf: PdfFacts | undefined
  /** Its documents for paper; none where it is left out. */
  readonly papers?: readonly PaperFacts[]
  /** Whether its theme was made for Marp alone, not for Lectern; by default false. */
  readonly isStockTheme?: boolean
  /** px; 1280 where it is left out. */
  readonly slideWidth?: number
  /** What the configuration changes in the theme. */
  readonly changes?: ThemeChanges | undefined
}

/** What gates there are (slide-design 9.2), by what each holds to. */
export const gateNames = {
  M01: 'no overflow',
  M02: 'no overlap',
  M03: 'text large enough',
  M04: 'nothing lost',
  M05: 'verbatim',
  M06: 'sentences stand alone',
  M07: 'pictures, tables, code, formulas shown',
  M08: 'contrast',
  M09: 'unique titles',
  M10: 'answers kept for later',
  M11: 'accessible',
  M12: 'PDF text readable',
  M13: 'same input, same bytes',
  M14: 'no requests',
  M15: 'as many slides as planned',
} as const

/** Number of a gate. */
export type GateId = keyof typeof gateNames

/** A check of a rendered deck against its plan; a failed one keeps all decks from being written. */
export type Gate = (rendered: RenderedDeck) => readonly VFileMessage[]
