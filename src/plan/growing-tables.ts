import { toString } from 'mdast-util-to-string'
import type { Atom } from '../model.js'
import { textWidth } from './text-width.js'

/** Width of a table in em of its larger type, and the lines of a cell that is read at a glance (P18). */
const room = { width: 38, lines: 2 }

/** Returns whether all tables among atoms may be set larger: their cells keep within two lines even so. */
export function tablesMayGrow(atoms: readonly Atom[]): boolean {
  return atoms.every(({ content }) => {
    if (content.type !== 'row') return true
    const widths = content.node.children.map((cell) => textWidth(toString(cell)))
    const [key = 0, ...cells] = widths
    const width = (room.width - Math.min(key, room.width / widths.length)) / Math.max(1, cells.length)
    return cells.every((cell) => cell <= room.lines * width)
  })
}
