import type { PaperLook } from './look-at-paper.js'
import type { PdfFacts } from './pdf-facts.js'

/** A printed document, for the gates. */
export interface PaperFacts {
  /** Of its PDF, relative to the output folder. */
  readonly path: string
  /** Whether it holds the whole answers, which are to be read there. */
  readonly isWhole: boolean
  readonly look: PaperLook
  readonly pdf: PdfFacts
}
