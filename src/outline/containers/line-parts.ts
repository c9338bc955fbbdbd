import type { LinePart } from './marker-line.js'

/** Returns the parts of a line from its pieces in order; pieces of no length are left out. */
export function lineParts(...pieces: readonly (readonly [LinePart['type'], string])[]): readonly LinePart[] {
  return pieces.flatMap(([type, { length }]) => (length > 0 ? [{ type, length }] : []))
}
