import { type PdfFacts, pdfFacts } from './pdf-facts.js'
import { unframeFigures } from './pdf-frames.js'
import { renumberNodeIds } from './pdf-node-ids.js'
import { addNotes } from './pdf-notes.js'
import { readPdfObjects } from './pdf-objects.js'
import { type OutlineEntry, outlineObjects } from './pdf-outline.js'
import { pagesOf } from './pdf-pages.js'
import { pdfText } from './pdf-text.js'
import { writePdf } from './write-pdf.js'

/** What a PDF says about itself. */
export interface PdfHead {
  readonly title: string
  readonly author: string | undefined
  readonly lang: string
  readonly outline: readonly OutlineEntry[]
  /** A note for each page, shown as an annotation; an empty one is left out. */
  readonly notes?: readonly string[]
}

/** A PDF as it is written. */
export interface FinishedPdf {
  readonly bytes: Uint8Array
  readonly facts: PdfFacts
}

/** Nothing in the file may depend on when it was made. */
const fixedDate = '(D:19700101000000Z)'

/**
 * Gives a printed PDF its title, author, language and bookmarks, and takes out what would vary from run to run. Works
 * on the objects as text: a PDF library takes ten times as long, a sixth of a whole build.
 */
export function finishPdf(printed: Uint8Array, head: PdfHead): FinishedPdf {
  const pdf = readPdfObjects(printed)
  const pages = pagesOf(pdf)
  pdf.texts.set(pdf.info, information(head))
  renumberNodeIds(pdf.texts)
  unframeFigures(pdf.texts)
  const first = Math.max(...pdf.texts.keys(), ...pdf.streams.keys()) + 1
  const outline = head.outline.length > 0 ? outlineObjects(head.outline, first, pages) : undefined
  for (const [number, text] of outline ?? []) pdf.texts.set(number, text)
  const entries = `/Lang ${pdfText(head.lang)}/PageLabels<</Nums[0<</S/D>>]>>${outline ? `/Outlines ${first} 0 R/PageMode/UseOutlines` : ''}`
  pdf.texts.set(pdf.root, withEntries(pdf.texts.get(pdf.root) ?? '', entries))
  addNotes(pdf, pages, head.notes ?? [])
  const bytes = writePdf(pdf)
  return { bytes, facts: pdfFacts(pdf, pages.length, bytes.length) }
}

function information({ title, author }: PdfHead): string {
  const made = `/Creator(Lectern)/Producer(Lectern)/CreationDate${fixedDate}/ModDate${fixedDate}`
  return `<</Title ${pdfText(title)}${author === undefined ? '' : `/Author ${pdfText(author)}`}${made}>>`
}

/** The catalogue with these entries in the place of its language. */
function withEntries(catalogue: string, entries: string): string {
  return catalogue.replace(/\/Lang\s*\((?:\\.|[^\\)])*\)/, '').replace(/>>$/, `${entries}>>`)
}
