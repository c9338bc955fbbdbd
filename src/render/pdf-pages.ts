import type { PdfObjects } from './pdf-objects.js'

/** Returns the object numbers of a PDF's pages, in order. */
export function pagesOf(pdf: PdfObjects): number[] {
  return pagesBelow(pdf, Number(/\/Pages (\d+) 0 R/.exec(pdf.texts.get(pdf.root) ?? '')?.[1]))
}

/** A tree whose branches name their kids. */
function pagesBelow(pdf: PdfObjects, number: number): number[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(pdf.texts.get(number) ?? '')?.[1]
  if (kids === undefined) return [number]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(pdf, Number(kid)))
}
