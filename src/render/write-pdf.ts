import { deflateSync } from 'node:zlib'
import type { PdfObjects } from './pdf-objects.js'

/** Objects in one object stream: a viewer unpacks a whole stream to read one of them. */
const mostTogether = 200

/** Where an object stands: at an offset of the file, or at a position of an object stream. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number }

/**
 * Puts a PDF together: streams as they are, all other objects in compressed object streams (PDF 1.7, 7.5.7), and a
 * cross-reference stream (7.5.8). The tags of a deck take a fifth of what they take uncompressed.
 */
export function writePdf({ texts, streams, root, info }: PdfObjects): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places = new Map<number, Place>()
  let length = parts[0]?.length ?? 0
  const add = (number: number, object: Uint8Array) => {
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    places.set(number, { offset: length })
    parts.push(whole)
    length += whole.length
  }
  for (const [number, object] of [...streams].sort(([one], [other]) => one - other)) add(number, object)
  let next = Math.max(...texts.keys(), ...streams.keys()) + 1
  for (const together of chunks([...texts].sort(([one], [other]) => one - other))) {
    const stream = next++
    for (const [index, [number]] of together.entries()) places.set(number, { stream, index })
    add(stream, objectStream(together))
  }
  const table = length
  add(next, crossReferences(places, next, length, `/Root ${root} 0 R/Info ${info} 0 R`))
  return Buffer.concat([...parts, Buffer.from(`startxref\n${table}\n%%EOF\n`)])
}

function chunks<T>(values: readonly T[]): T[][] {
  const count = Math.ceil(values.length / mostTogether)
  return Array.from({ length: count }, (_, index) => values.slice(index * mostTogether, (index + 1) * mostTogether))
}

function objectStream(objects: readonly (readonly [number, string])[]): Uint8Array {
  let offset = 0
  const index = objects.map(([number, text]) => {
    const entry = `${number} ${offset}`
    offset += text.length + 1
    return entry
  })
  const head = `${index.join(' ')}\n`
  const body = objects.map(([, text]) => text).join('\n')
  return packed(`/Type/ObjStm/N ${objects.length}/First ${head.length}`, Buffer.from(head + body, 'latin1'))
}

/** One entry of 1 + 4 + 2 bytes for each object, the free object 0 first. */
function crossReferences(places: ReadonlyMap<number, Place>, own: number, offset: number, trailer: string): Uint8Array {
  const entries = Buffer.alloc(7 * (own + 1))
  entries.writeUInt16BE(0xffff, 5)
  for (const [number, place] of [...places, [own, { offset }] as const]) {
    const at = 7 * number
    entries.writeUInt8('offset' in place ? 1 : 2, at)
    entries.writeUInt32BE('offset' in place ? place.offset : place.stream, at + 1)
    entries.writeUInt16BE('offset' in place ? 0 : place.index, at + 5)
  }
  return packed(`/Type/XRef/Size ${own + 1}/W[1 4 2]${trailer}`, entries)
}

function packed(entries: string, data: Uint8Array): Uint8Array {
  const bytes = deflateSync(data, { level: 9 })
  const dictionary = `<<${entries}/Filter/FlateDecode/Length ${bytes.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(dictionary, 'latin1'), bytes, Buffer.from('\nendstream')])
}
