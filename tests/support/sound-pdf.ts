import type { PdfFacts } from '../../src/render/pdf-facts.js'

/** What a PDF without any fault says of itself. */
export const soundPdf: PdfFacts = {
  pages: 0,
  bytes: 1000,
  pictureBytes: 0,
  hasTitle: true,
  hasLang: true,
  hasOutline: true,
  isTagged: true,
  figuresWithoutAlt: 0,
  type3Text: '',
  foreign: '',
}
