import { type FontTables, table, viewOf } from './font-tables.js'

/** An axis of a variable font and how far it goes. */
export interface FontAxis {
  readonly tag: string
  readonly least: number
  readonly usual: number
  readonly most: number
}

/** What a font file says of itself. */
export interface FontFacts {
  /** Name of its family. */
  readonly family: string
  /** 1 to 1000; 400 is regular, 700 bold. */
  readonly weight: number
  /** Empty for a static font. */
  readonly axes: readonly FontAxis[]
}

/** Returns what a font says of itself. */
export function fontFacts(tables: FontTables): FontFacts {
  const style = tables.get('OS/2')
  return {
    family: familyName(tables) ?? 'Own',
    weight: style ? viewOf(style).getUint16(4) : 400,
    axes: axesOf(tables),
  }
}

const familyId = 1

/** The name in UTF-16, as Windows reads it. */
function familyName(tables: FontTables): string | undefined {
  const names = tables.get('name')
  if (!names) return undefined
  const view = viewOf(names)
  for (let index = 0; index < view.getUint16(2); index++) {
    const record = 6 + 12 * index
    const isWindows = view.getUint16(record) === 3 || view.getUint16(record) === 0
    if (!isWindows || view.getUint16(record + 6) !== familyId) continue
    const start = view.getUint16(4) + view.getUint16(record + 10)
    const bytes = Buffer.from(names.subarray(start, start + view.getUint16(record + 8)))
    const text = bytes.swap16().toString('utf16le')
    const name = text.replace(/["'\\{};<>\p{Cc}]/gu, '').trim()
    if (name !== '') return name
  }
  return undefined
}

/** Numbers with sixteen bits behind the point. */
const fixed = 0x10000

function axesOf(tables: FontTables): readonly FontAxis[] {
  if (!tables.has('fvar')) return []
  const view = viewOf(table(tables, 'fvar'))
  const [start, count, size] = [4, 8, 10].map((at) => view.getUint16(at)) as [number, number, number]
  return Array.from({ length: count }, (_, index) => {
    const at = start + size * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)))
    const [least, usual, most] = [4, 8, 12].map((from) => view.getInt32(at + from) / fixed) as [number, number, number]
    return { tag, least, usual, most }
  })
}
