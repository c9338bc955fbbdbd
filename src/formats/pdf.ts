import { deckOutline } from '../render/deck-outline.js'
import { printPdf } from '../render/print-pdf.js'
import type { DeckFormat } from './deck-format.js'

/** The slides as a PDF, printed from the page that shows them. */
export const pdf: DeckFormat = async ({ made: { deck, prepared }, page }, { thread }) => {
  const { title, lecture, path } = deck
  const head = { title, author: lecture.author, lang: lecture.lang, outline: deckOutline(deck) }
  const notes = prepared.settings.pdfNotes ? deck.slides.map((slide) => slide.notes) : []
  const { bytes, facts } = await thread.finishPdf(await printPdf(page), { ...head, notes })
  return { files: [{ path: `${path}.pdf`, bytes }], facts }
}
