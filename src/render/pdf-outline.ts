import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFRef } from '@cantoo/pdf-lib'

/** A bookmark: its text, the page it leads to (counted from 1), and the bookmarks below it. */
export interface OutlineEntry {
  readonly title: string
  readonly page: number
  readonly children: readonly OutlineEntry[]
}

/** Adds bookmarks to a PDF and has viewers show them. PDF 1.7, 12.3.3: a tree of dictionaries linked both ways. */
export function addOutline(document: PDFDocument, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return
  const root = document.context.nextRef()
  const items = addItems(document, entries, root)
  document.context.assign(root, dictionary(document, { Type: PDFName.of('Outlines'), ...items }))
  document.catalog.set(PDFName.of('Outlines'), root)
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

type Value = PDFDict | PDFName | PDFNumber | PDFRef | PDFHexString | ReturnType<PDFDocument['context']['obj']>

function addItems(document: PDFDocument, entries: readonly OutlineEntry[], parent: PDFRef): Record<string, Value> {
  const refs = entries.map(() => document.context.nextRef())
  entries.forEach((entry, index) => {
    const ref = refs[index]
    if (!ref) return
    const children = entry.children.length > 0 ? addItems(document, entry.children, ref) : {}
    const previous = refs[index - 1]
    const next = refs[index + 1]
    const item = {
      Title: PDFHexString.fromText(entry.title),
      Parent: parent,
      Dest: destination(document, entry.page),
      ...(previous ? { Prev: previous } : {}),
      ...(next ? { Next: next } : {}),
      ...children,
    }
    document.context.assign(ref, dictionary(document, item))
  })
  const [first] = refs
  const last = refs.at(-1)
  return first && last ? { First: first, Last: last, Count: PDFNumber.of(countOf(entries)) } : {}
}

/** Shows the whole page. */
function destination(document: PDFDocument, page: number): Value {
  return document.context.obj([document.getPage(page - 1).ref, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull])
}

function countOf(entries: readonly OutlineEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countOf(entry.children), 0)
}

function dictionary(document: PDFDocument, entries: Readonly<Record<string, Value>>): PDFDict {
  const result = PDFDict.withContext(document.context)
  for (const [key, value] of Object.entries(entries)) result.set(PDFName.of(key), value)
  return result
}
