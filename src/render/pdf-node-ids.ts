import { PDFArray, PDFDict, type PDFDocument, PDFString } from '@cantoo/pdf-lib'

/** The identifiers that the browser gives to table headers; they count what its process has shown before. */
const nodeId = /^node\d{8}$/

/** Numbers a PDF's identifiers of structure elements from 1, in the order they have, so that they do not vary from run to run. */
export function renumberNodeIds(document: PDFDocument): void {
  const found = new Set<string>()
  replaceStrings(document, (id) => {
    found.add(id)
    return id
  })
  // The name tree is sorted by identifier, so the order must stay.
  const numbers = new Map([...found].sort().map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]))
  replaceStrings(document, (id) => numbers.get(id) ?? id)
}

function replaceStrings(document: PDFDocument, replace: (id: string) => string): void {
  const visit = (value: unknown): PDFString | undefined => {
    if (value instanceof PDFString && nodeId.test(value.asString())) return PDFString.of(replace(value.asString()))
    if (value instanceof PDFDict) {
      for (const [key, entry] of value.entries()) setIfNew(visit(entry), (text) => value.set(key, text))
    } else if (value instanceof PDFArray) {
      for (const [index, entry] of value.asArray().entries()) setIfNew(visit(entry), (text) => value.set(index, text))
    }
    return undefined
  }
  for (const [, object] of document.context.enumerateIndirectObjects()) visit(object)
}

function setIfNew(text: PDFString | undefined, set: (text: PDFString) => void): void {
  if (text) set(text)
}
