import type { Page } from '../browser/open-browser.js'
import type { MadeDeck } from '../build/make-deck.js'
import type { Workshop } from '../build/workshop.js'
import type { Artefact } from '../model.js'
import type { PaperFacts } from '../render/paper-facts.js'
import type { PdfFacts } from '../render/pdf-facts.js'

/** A deck whose slides all fit, as a page of the browser shows it. */
export interface ShownDeck {
  readonly made: MadeDeck
  readonly html: string
  readonly page: Page
}

/** The files of a deck in one format. */
export interface FormatFiles {
  readonly files: readonly Artefact[]
  /** What the PDF of the slides says of itself. */
  readonly facts?: PdfFacts
  /** What a document for paper looks like, and what its PDF says of itself. */
  readonly paper?: PaperFacts
  /** Characters that no embedded font can draw. */
  readonly missing?: readonly string[]
}

/** Makes the files of a deck in one format. */
export type DeckFormat = (shown: ShownDeck, workshop: Workshop) => Promise<FormatFiles>
