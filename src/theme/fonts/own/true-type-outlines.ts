import { Blob, Face, Font } from 'harfbuzzjs'
import { type FontTables, readTables, table, viewOf, writeTables } from '../font-tables.js'
import { contoursOf, type Point } from './contours.js'

/**
 * Returns the font with outlines as TrueType has them. PostScript outlines are taken over curve by curve, to half a unit:
 * browsers print fonts with those as pictures of glyphs (Type 3), which no viewer finds or hints well.
 */
export function withTrueTypeOutlines(font: Uint8Array): Uint8Array {
  const tables = readTables(font)
  if (tables.has('glyf')) return font
  const count = viewOf(table(tables, 'maxp')).getUint16(4)
  const drawn = new Font(new Face(new Blob(font), 0))
  const glyphs = Array.from({ length: count }, (_, glyph) => contoursOf(drawn.glyphToPath(glyph)))
  return writeTables(withGlyphs(tables, glyphs))
}

type Contours = readonly (readonly Point[])[]

const dropped = new Set(['CFF ', 'CFF2', 'VORG', 'hdmx', 'VDMX', 'LTSH'])

function withGlyphs(tables: FontTables, glyphs: readonly Contours[]): FontTables {
  const written = glyphs.map(glyphData)
  const offsets = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)))
  let end = 0
  written.forEach(({ length }, index) => {
    end += length
    offsets.setUint32(4 * (index + 1), end)
  })
  const head = Uint8Array.from(table(tables, 'head'))
  viewOf(head).setInt16(50, 1)
  const kept = [...tables].filter(([tag]) => !dropped.has(tag))
  return new Map([
    ...kept,
    ['glyf', Buffer.concat(written)],
    ['loca', new Uint8Array(offsets.buffer)],
    ['head', head],
    ['maxp', profile(glyphs)],
    ['hmtx', withBearings(tables, glyphs)],
    ['hhea', withMetricsFor(tables, glyphs.length)],
  ])
}

function glyphData(contours: Contours): Uint8Array {
  const points = contours.flat()
  if (points.length === 0) return new Uint8Array()
  const size = 10 + 2 * contours.length + 2 + 5 * points.length
  const bytes = new Uint8Array((size + 3) & ~3)
  const view = viewOf(bytes)
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  for (const [index, value] of [contours.length, ...box].entries()) view.setInt16(2 * index, value)
  let at = 10
  let last = -1
  for (const { length } of contours) {
    last += length
    view.setUint16(at, last)
    at += 2
  }
  // No instructions; then one flag, one step across and one step up for each point.
  at += 2
  for (const { onCurve } of points) view.setUint8(at++, onCurve ? 1 : 0)
  for (const values of [xs, ys]) {
    for (const [index, value] of values.entries()) {
      view.setInt16(at, value - (values[index - 1] ?? 0))
      at += 2
    }
  }
  return bytes
}

/** `maxp` as TrueType has it: glyphs, most points, most contours; nothing is composed or hinted. */
function profile(glyphs: readonly Contours[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(32))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, glyphs.length)
  view.setUint16(6, Math.max(0, ...glyphs.map((contours) => contours.flat().length)))
  view.setUint16(8, Math.max(0, ...glyphs.map((contours) => contours.length)))
  view.setUint16(14, 1)
  return new Uint8Array(view.buffer)
}

/** Glyphs are drawn where their outlines stand only if that is what the metrics say. */
function withBearings(tables: FontTables, glyphs: readonly Contours[]): Uint8Array {
  const metrics = viewOf(table(tables, 'hmtx'))
  const known = viewOf(table(tables, 'hhea')).getUint16(34)
  const view = new DataView(new ArrayBuffer(4 * glyphs.length))
  glyphs.forEach((contours, glyph) => {
    const xs = contours.flat().map(({ x }) => x)
    view.setUint16(4 * glyph, metrics.getUint16(4 * Math.min(glyph, known - 1)))
    view.setInt16(4 * glyph + 2, xs.length === 0 ? 0 : Math.min(...xs))
  })
  return new Uint8Array(view.buffer)
}

function withMetricsFor(tables: FontTables, count: number): Uint8Array {
  const bytes = Uint8Array.from(table(tables, 'hhea'))
  viewOf(bytes).setUint16(34, count)
  return bytes
}
