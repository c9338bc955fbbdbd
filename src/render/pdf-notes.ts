import type { PdfObjects } from './pdf-objects.js'
import { pdfText } from './pdf-text.js'

/** Size of a note's sign, pt. */
const sign = 20

/** Flags of PDF 1.7, 12.5.3: the sign neither grows nor turns with the page, and is not printed. */
const flags = 8 + 16

/** Adds notes to the pages with these object numbers as text annotations in the upper left corner (PDF 1.7, 12.5.6.4). */
export function addNotes({ texts, streams }: PdfObjects, pages: readonly number[], notes: readonly string[]): void {
  let next = Math.max(...texts.keys(), ...streams.keys()) + 1
  for (const [index, page] of pages.entries()) {
    const note = notes[index]?.trim() ?? ''
    const text = texts.get(page)
    if (note === '' || text === undefined) continue
    const [, top = 0] = /\/MediaBox\s*\[\s*\S+\s+\S+\s+\S+\s+([\d.]+)/.exec(text) ?? []
    const place = `/Rect[0 ${Number(top) - sign} ${sign} ${Number(top)}]`
    texts.set(next, `<</Type/Annot/Subtype/Text/Name/Note/F ${flags}/P ${page} 0 R${place}/Contents ${pdfText(note)}>>`)
    texts.set(page, withAnnotation(text, next, texts))
    next += 1
  }
}

/** A page names its annotations, its links, in a list of its own or in an object. */
function withAnnotation(page: string, number: number, texts: ReadonlyMap<number, string>): string {
  const entry = /\/Annots\s*(?:\[([^\]]*)\]|(\d+) 0 R)/.exec(page)
  if (!entry) return page.replace(/>>\s*$/, `/Annots[${number} 0 R]>>`)
  const listed = entry[1] ?? /\[([^\]]*)\]/.exec(texts.get(Number(entry[2])) ?? '')?.[1] ?? ''
  return page.replace(entry[0], `/Annots[${listed.trim()} ${number} 0 R]`)
}
