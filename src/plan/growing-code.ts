import type { Atom, Ratio } from '../model.js'
import { textWidth } from './text-width.js'

/** Columns of code in its larger type, and lines that leave the slide some air (P19). */
const room: Readonly<Record<Ratio, { readonly columns: number; readonly lines: number }>> = {
  '16:9': { columns: 54, lines: 8 },
  '4:3': { columns: 38, lines: 8 },
}

/** Returns whether all code among atoms may be set larger: it is short, and no line of it would wrap. */
export function codeMayGrow(atoms: readonly Atom[], ratio: Ratio): boolean {
  const lines = atoms.flatMap(({ content }) => (content.type === 'line' ? [content.value] : []))
  const { columns, lines: most } = room[ratio]
  return lines.length <= most && lines.every((line) => 2 * textWidth(line.replaceAll('\t', '    ')) <= columns)
}
