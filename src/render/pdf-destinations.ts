import { readPdfObjects } from './pdf-objects.js'
import { pagesOf } from './pdf-pages.js'

/** Returns the pages, counted from 1, to which the links inside a printed PDF lead, by the `id` of their target. */
export function pdfDestinations(printed: Uint8Array): ReadonlyMap<string, number> {
  const pdf = readPdfObjects(printed)
  const pages = new Map(pagesOf(pdf).map((number, index) => [number, index + 1]))
  const catalogue = pdf.texts.get(pdf.root) ?? ''
  const inline = /\/Dests\s*<<([\s\S]*?)>>/.exec(catalogue)?.[1]
  const names = inline ?? pdf.texts.get(Number(/\/Dests (\d+) 0 R/.exec(catalogue)?.[1])) ?? ''
  const found = [...names.matchAll(/\/([^\s/[\]<>()]+)\s*\[\s*(\d+) 0 R/g)]
  return new Map(
    found.flatMap(([, name = '', object]) => {
      const page = pages.get(Number(object))
      return page === undefined ? [] : [[name, page] as const]
    }),
  )
}
