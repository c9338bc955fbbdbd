import { RendererError } from '../diagnostics/errors.js'

/** A PDF taken apart into its objects, each as it is written between `obj` and `endobj`. */
export interface PdfObjects {
  /** Dictionaries, arrays and so on by object number, one character a byte. */
  readonly texts: Map<number, string>
  /** Streams with their dictionaries by object number. */
  readonly streams: ReadonlyMap<number, Uint8Array>
  /** Number of the document catalogue. */
  readonly root: number
  /** Number of the document information. */
  readonly info: number
}

/**
 * Takes apart a PDF as Chromium prints it: one classic cross-reference table (PDF 1.7, 7.5.4) and no object streams.
 * Throws a `RendererError` for any other.
 */
export function readPdfObjects(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tail = file.subarray(-128).toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1])
  const end = file.subarray(table).toString('latin1')
  const [head = '', count] = /^xref\s+0 (\d+)\s+/.exec(end) ?? []
  const [root, info] = [/\/Root (\d+) 0 R/, /\/Info (\d+) 0 R/].map((entry) => Number(entry.exec(end)?.[1]))
  if (!count || !root || !info)
    throw new RendererError('The browser printed a PDF that cannot be read; use another one')
  const texts = new Map<number, string>()
  const streams = new Map<number, Uint8Array>()
  const places = offsets(end.slice(head.length), Number(count))
  for (const [index, { number, offset }] of places.entries()) {
    const object = contents(file.subarray(offset, places[index + 1]?.offset ?? table))
    if (object.subarray(-9).toString('latin1') === 'endstream') streams.set(number, object)
    else texts.set(number, object.toString('latin1'))
  }
  return { texts, streams, root, info }
}

/** The table's entries in use, in the order of the file; an entry is 20 bytes long. */
function offsets(table: string, count: number): { number: number; offset: number }[] {
  const entries = Array.from({ length: count }, (_, number) => {
    const entry = table.slice(20 * number, 20 * number + 20)
    return { number, offset: Number(entry.slice(0, 10)), isUsed: entry.charAt(17) === 'n' }
  })
  return entries.filter(({ isUsed }) => isUsed).sort((one, other) => one.offset - other.offset)
}

/** What stands between `1 0 obj` and `endobj`. */
function contents(object: Buffer): Buffer {
  const from = object.indexOf('obj') + 3
  const to = object.lastIndexOf('endobj')
  const isSpace = (at: number) => (object[at] ?? 0) <= 32
  let [start, end] = [from, to]
  while (start < end && isSpace(start)) start++
  while (end > start && isSpace(end - 1)) end--
  return object.subarray(start, end)
}
