import { type FontTables, table, viewOf } from './font-tables.js'

/** Glyph number of each code point that a font can draw. */
export type FontCoverage = ReadonlyMap<number, number>

/** Returns what a font can draw according to its own character map, whatever its package claims. */
export function fontCoverage(tables: FontTables): FontCoverage {
  const map = viewOf(table(tables, 'cmap'))
  const offsets = Array.from({ length: map.getUint16(2) }, (_, index) => map.getUint32(8 + 8 * index))
  const coverage = new Map<number, number>()
  for (const offset of new Set(offsets)) {
    const format = map.getUint16(offset)
    if (format === 4) readSegments(map, offset, coverage)
    if (format === 12) readGroups(map, offset, coverage)
  }
  return coverage
}

/** Format 4: segments of the basic plane. */
function readSegments(map: DataView, offset: number, coverage: Map<number, number>): void {
  const width = map.getUint16(offset + 6)
  const ends = offset + 14
  for (let at = 0; at < width; at += 2) {
    const end = map.getUint16(ends + at)
    const start = map.getUint16(ends + 2 + width + at)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = segmentGlyph(map, ends + 2 + width + at, width, code)
      if (glyph !== 0) coverage.set(code, glyph)
    }
  }
}

/** `start` is where the segment's first code point stands; its shift and its range offset follow in arrays behind. */
function segmentGlyph(map: DataView, start: number, width: number, code: number): number {
  const shift = map.getUint16(start + width)
  const rangeAt = start + 2 * width
  const range = map.getUint16(rangeAt)
  if (range === 0) return (code + shift) & 0xffff
  const glyph = map.getUint16(rangeAt + range + 2 * (code - map.getUint16(start)))
  return glyph === 0 ? 0 : (glyph + shift) & 0xffff
}

/** Format 12: groups of consecutive code points and glyphs. */
function readGroups(map: DataView, offset: number, coverage: Map<number, number>): void {
  for (let index = 0; index < map.getUint32(offset + 12); index++) {
    const group = offset + 16 + 12 * index
    const [start, end, glyph] = [map.getUint32(group), map.getUint32(group + 4), map.getUint32(group + 8)]
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) coverage.set(code, glyph + code - start)
  }
}
