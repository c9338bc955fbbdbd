/** The tables of a TrueType font by their tag. */
export type FontTables = ReadonlyMap<string, Uint8Array>

const headerLength = 12
const entryLength = 16

/** Returns the tables of a TrueType font file, as views on its bytes. */
export function readTables(font: Uint8Array): FontTables {
  const view = viewOf(font)
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = headerLength + entryLength * index
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4))
    const start = view.getUint32(entry + 8)
    tables.set(tag, font.subarray(start, start + view.getUint32(entry + 12)))
  }
  return tables
}

/** Returns the table with this tag; throws where the font has none. */
export function table(tables: FontTables, tag: string): Uint8Array {
  const found = tables.get(tag)
  if (!found) throw new Error(`The font has no ${tag} table`)
  return found
}

/** Returns a TrueType font file made of these tables. */
export function writeTables(tables: FontTables): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const starts: number[] = []
  let length = headerLength + entryLength * entries.length
  for (const [, bytes] of entries) {
    starts.push(length)
    length += aligned(bytes.length)
  }
  const font = new Uint8Array(length)
  writeHeader(viewOf(font), entries.length)
  entries.forEach(([tag, bytes], index) => {
    const start = starts[index] ?? 0
    font.set(bytes, start)
    // The checksum of the whole is left out of what it is computed from.
    if (tag === 'head') viewOf(font).setUint32(start + 8, 0)
    writeEntry(font, index, tag, start, bytes.length)
  })
  const head = entries.findIndex(([tag]) => tag === 'head')
  if (head >= 0) viewOf(font).setUint32((starts[head] ?? 0) + 8, 0xb1b0afba - checksum(font))
  return font
}

/** Returns a view for reading and writing numbers in the bytes themselves. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function writeHeader(view: DataView, count: number): void {
  const power = 2 ** Math.floor(Math.log2(count))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, count)
  view.setUint16(6, power * entryLength)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (count - power) * entryLength)
}

function writeEntry(font: Uint8Array, index: number, tag: string, start: number, length: number): void {
  const view = viewOf(font)
  const entry = headerLength + entryLength * index
  for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, tag.charCodeAt(letter))
  view.setUint32(entry + 4, checksum(font.subarray(start, start + aligned(length))))
  view.setUint32(entry + 8, start)
  view.setUint32(entry + 12, length)
}

/** Sum of the 32-bit words; the length is a multiple of 4. */
function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

function aligned(length: number): number {
  return (length + 3) & ~3
}
