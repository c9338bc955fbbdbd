import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What pdf.js reads back from a PDF. */
export interface ReadPdf {
  readonly pages: number
  readonly text: string
  readonly info: Readonly<Record<string, unknown>>
  readonly isTagged: boolean
  readonly pageMode: string
  /** Bookmarks, each with the page it leads to (counted from 1) and those below it. */
  readonly outline: readonly Bookmark[]
  /** Size of the first page, pt. */
  readonly size: readonly number[]
  /** Alternative texts of the figures in the structure tree. */
  readonly alts: readonly string[]
}

/** A bookmark. */
export interface Bookmark {
  readonly title: string
  readonly page: number
  readonly children: readonly Bookmark[]
}

type Loaded = Awaited<ReturnType<typeof getDocument>['promise']>
type Outline = Awaited<ReturnType<Loaded['getOutline']>>

/** Reads a PDF with pdf.js, as browsers do. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const texts: string[] = []
  const alts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    collectAlts(await page.getStructTree(), alts)
  }
  const { info } = await document.getMetadata()
  const mark = await document.getMarkInfo()
  const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(1)).view
  return {
    pages: document.numPages,
    text: texts.join('\n'),
    info: info as Readonly<Record<string, unknown>>,
    isTagged: mark?.Marked === true,
    pageMode: await document.getPageMode(),
    outline: await bookmarks(document, await document.getOutline()),
    size: [right - left, top - bottom],
    alts,
  }
}

async function bookmarks(document: Loaded, entries: Outline | null): Promise<Bookmark[]> {
  return await Promise.all(
    (entries ?? []).map(async ({ title, dest, items }) => {
      const page = Array.isArray(dest) ? (await document.getPageIndex(dest[0])) + 1 : 0
      return { title, page, children: await bookmarks(document, items) }
    }),
  )
}

function collectAlts(node: unknown, alts: string[]): void {
  if (typeof node !== 'object' || node === null) return
  if ('alt' in node && typeof node.alt === 'string') alts.push(node.alt)
  if ('children' in node && Array.isArray(node.children)) for (const child of node.children) collectAlts(child, alts)
}

/** Returns the kinds of fonts that a PDF holds, such as `Type0` and `CIDFontType2`. */
export async function fontKinds(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const kinds = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) return []
    return [String(object.get(PDFName.of('Subtype'))).slice(1)]
  })
  return new Set(kinds)
}

/** Returns the colours with which a PDF fills text and areas, as hex. */
export async function fillColors(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const colors = new Set<string>()
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList()
    for (const [index, operation] of fnArray.entries()) {
      if (operation === OPS.setFillRGBColor) colors.add(String(argsArray[index][0]))
    }
  }
  return colors
}
