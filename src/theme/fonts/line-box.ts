import { sliceFont } from './font-slices.js'
import { readTables, table, viewOf } from './font-tables.js'
import type { SlicedFamily } from './sliced-family.js'

/** How far a line of a font reaches above and below its base line, in shares of the size of type. */
export interface LineBox {
  readonly ascent: number
  readonly descent: number
}

/** Returns how far a line of a family that Lectern brings along reaches. */
export async function usualLine({ packageName, file }: SlicedFamily): Promise<LineBox> {
  const tables = readTables((await sliceFont(packageName, file('latin', 400))).font)
  const em = viewOf(table(tables, 'head')).getUint16(18)
  const lines = viewOf(table(tables, 'hhea'))
  return { ascent: lines.getInt16(4) / em, descent: -lines.getInt16(6) / em }
}
