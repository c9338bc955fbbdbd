import { PDFDocument } from '@cantoo/pdf-lib'
import { renumberNodeIds } from './pdf-node-ids.js'
import { addOutline, type OutlineEntry } from './pdf-outline.js'

/** What a PDF says about itself. */
export interface PdfHead {
  readonly title: string
  readonly author: string | undefined
  readonly lang: string
  readonly outline: readonly OutlineEntry[]
}

/** A PDF as it is written. */
export interface FinishedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** Nothing in the file may depend on when it was made. */
const fixedDate = new Date(0)

/** Gives a printed PDF its title, author, language and bookmarks, and takes out what would vary from run to run. */
export async function finishPdf(printed: Uint8Array, head: PdfHead): Promise<FinishedPdf> {
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  document.setTitle(head.title, { showInWindowTitleBar: true })
  if (head.author !== undefined) document.setAuthor(head.author)
  document.setLanguage(head.lang)
  document.setCreator('Lectern')
  document.setProducer('Lectern')
  document.setCreationDate(fixedDate)
  document.setModificationDate(fixedDate)
  addOutline(document, head.outline)
  renumberNodeIds(document)
  Reflect.deleteProperty(document.context.trailerInfo, 'ID')
  return { bytes: await document.save({ useObjectStreams: true }), pages: document.getPageCount() }
}
