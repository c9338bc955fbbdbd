import { fontCoverage } from './font-coverage.js'
import { type FontTables, readTables, table, viewOf, writeTables } from './font-tables.js'

interface Outlines {
  readonly glyphs: readonly Uint8Array[]
  readonly metrics: readonly { readonly advance: number; readonly bearing: number }[]
  /** Code points and glyph numbers, ascending by code point. */
  readonly characters: readonly (readonly [code: number, glyph: number])[]
}

/**
 * Returns one TrueType font with the outlines of several fonts of the same design and size; glyph 0, names and line
 * metrics are those of the first. Hints and layout tables are left out.
 */
export function mergeFonts(fonts: readonly Uint8Array[]): Uint8Array {
  const tables = fonts.map(readTables)
  const [first] = tables
  if (!first) throw new Error('There is no font to merge')
  return writeTables(outlineTables(first, tables, joined(tables.map(readOutlines))))
}

function outlineTables(first: FontTables, all: readonly FontTables[], outlines: Outlines): FontTables {
  const { glyf, loca } = glyphTables(outlines.glyphs)
  return new Map([
    ['OS/2', table(first, 'OS/2')],
    ['cmap', characterMap(outlines.characters)],
    ['glyf', glyf],
    ['head', header(all)],
    ['hhea', horizontalHeader(first, outlines)],
    ['hmtx', horizontalMetrics(outlines)],
    ['loca', loca],
    ['maxp', limits(all, outlines.glyphs.length)],
    ['name', table(first, 'name')],
    ['post', table(first, 'post')],
  ])
}

function readOutlines(tables: FontTables): Outlines {
  const count = viewOf(table(tables, 'maxp')).getUint16(4)
  const long = viewOf(table(tables, 'head')).getInt16(50) === 1
  const loca = viewOf(table(tables, 'loca'))
  const offset = (index: number) => (long ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index))
  const glyf = table(tables, 'glyf')
  const numbers = Array.from({ length: count }, (_, index) => index)
  return {
    glyphs: numbers.map((index) => glyf.subarray(offset(index), offset(index + 1))),
    metrics: numbers.map((index) => readMetric(tables, index)),
    characters: [...fontCoverage(tables)].sort(([a], [b]) => a - b),
  }
}

function readMetric(tables: FontTables, glyph: number) {
  const full = viewOf(table(tables, 'hhea')).getUint16(34)
  const metrics = viewOf(table(tables, 'hmtx'))
  if (glyph < full) return { advance: metrics.getUint16(4 * glyph), bearing: metrics.getInt16(4 * glyph + 2) }
  return { advance: metrics.getUint16(4 * (full - 1)), bearing: metrics.getInt16(4 * full + 2 * (glyph - full)) }
}

/** Appends each font's glyphs, except its glyph 0, to those of the fonts before. */
function joined(parts: readonly Outlines[]): Outlines {
  const glyphs: Uint8Array[] = []
  const metrics: Outlines['metrics'][number][] = []
  const characters = new Map<number, number>()
  for (const part of parts) {
    const skipped = glyphs.length === 0 ? 0 : 1
    const base = glyphs.length - skipped
    glyphs.push(...part.glyphs.slice(skipped).map((glyph) => renumbered(glyph, base)))
    metrics.push(...part.metrics.slice(skipped))
    for (const [code, glyph] of part.characters) if (!characters.has(code)) characters.set(code, base + glyph)
  }
  return { glyphs, metrics, characters: [...characters].sort(([a], [b]) => a - b) }
}

const ComponentFlag = { words: 0x0001, scale: 0x0008, more: 0x0020, twoScales: 0x0040, matrix: 0x0080 } as const

/** A composite glyph names its parts by number. */
function renumbered(glyph: Uint8Array, base: number): Uint8Array {
  if (base <= 0 || glyph.length === 0 || viewOf(glyph).getInt16(0) >= 0) return glyph
  const copy = glyph.slice()
  const view = viewOf(copy)
  let at = 10
  let flags: number
  do {
    flags = view.getUint16(at)
    const part = view.getUint16(at + 2)
    if (part !== 0) view.setUint16(at + 2, part + base)
    at += 4 + argumentLength(flags)
  } while (flags & ComponentFlag.more)
  return copy
}

function argumentLength(flags: number): number {
  const offsets = flags & ComponentFlag.words ? 4 : 2
  if (flags & ComponentFlag.scale) return offsets + 2
  if (flags & ComponentFlag.twoScales) return offsets + 4
  return flags & ComponentFlag.matrix ? offsets + 8 : offsets
}

function glyphTables(glyphs: readonly Uint8Array[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const loca = new Uint8Array(4 * (glyphs.length + 1))
  let length = 0
  glyphs.forEach((glyph, index) => {
    viewOf(loca).setUint32(4 * index, length)
    length += (glyph.length + 3) & ~3
  })
  viewOf(loca).setUint32(4 * glyphs.length, length)
  const glyf = new Uint8Array(length)
  glyphs.forEach((glyph, index) => {
    glyf.set(glyph, viewOf(loca).getUint32(4 * index))
  })
  return { glyf, loca }
}

/** One table of format 12, a group for each run of consecutive code points and glyphs. */
function characterMap(characters: Outlines['characters']): Uint8Array {
  const groups: { start: number; end: number; glyph: number }[] = []
  for (const [code, glyph] of characters) {
    const last = groups.at(-1)
    if (last && code === last.end + 1 && glyph === last.glyph + code - last.start) last.end = code
    else groups.push({ start: code, end: code, glyph })
  }
  const map = new Uint8Array(28 + 12 * groups.length)
  const view = viewOf(map)
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 16 + 12 * groups.length)
  view.setUint32(24, groups.length)
  groups.forEach(({ start, end, glyph }, index) => {
    ;[start, end, glyph].forEach((value, part) => {
      view.setUint32(28 + 12 * index + 4 * part, value)
    })
  })
  return map
}

/** The bounding box covers all fonts; offsets of glyphs are 32 bits wide. */
function header(all: readonly FontTables[]): Uint8Array {
  const heads = all.map((tables) => table(tables, 'head'))
  const head = (heads[0] ?? new Uint8Array()).slice()
  const view = viewOf(head)
  for (const other of heads.map(viewOf)) {
    for (const low of [36, 38]) view.setInt16(low, Math.min(view.getInt16(low), other.getInt16(low)))
    for (const high of [40, 42]) view.setInt16(high, Math.max(view.getInt16(high), other.getInt16(high)))
  }
  view.setInt16(50, 1)
  return head
}

function horizontalHeader(first: FontTables, { metrics }: Outlines): Uint8Array {
  const header = table(first, 'hhea').slice()
  viewOf(header).setUint16(10, Math.max(...metrics.map(({ advance }) => advance)))
  viewOf(header).setUint16(34, metrics.length)
  return header
}

function horizontalMetrics({ metrics }: Outlines): Uint8Array {
  const bytes = new Uint8Array(4 * metrics.length)
  metrics.forEach(({ advance, bearing }, index) => {
    viewOf(bytes).setUint16(4 * index, advance)
    viewOf(bytes).setInt16(4 * index + 2, bearing)
  })
  return bytes
}

/** The greatest of each limit: points, contours, parts and depth of a glyph. */
function limits(all: readonly FontTables[], count: number): Uint8Array {
  const tables = all.map((each) => table(each, 'maxp'))
  const limits = (tables[0] ?? new Uint8Array()).slice()
  const view = viewOf(limits)
  for (const other of tables.map(viewOf)) {
    for (let at = 6; at < 32; at += 2) view.setUint16(at, Math.max(view.getUint16(at), other.getUint16(at)))
  }
  view.setUint16(4, count)
  return limits
}
