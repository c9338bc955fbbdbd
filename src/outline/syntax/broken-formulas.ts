import type { Root } from 'mdast'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import { holdsText } from './holds-text.js'

/** A line that seems to open a displayed formula and opens none. */
export interface BrokenFormula {
  readonly position: Position
  /** Whether the author wrote it wrong; else it closes a formula that opens behind words. */
  readonly isFault: boolean
}

/** Returns the lines that seem to open a displayed formula and open none: it is never closed. */
export function brokenFormulas(tree: Root, text: string): BrokenFormula[] {
  const found: BrokenFormula[] = []
  visit(tree, 'math', ({ value, position }) => {
    if (!position) return
    const written = text.slice(position.start.offset, position.end.offset).trimEnd()
    const isFault = isUnclosed(written, value)
    if (isFault || (written.startsWith('$$') && closesAbove(text, position.start.offset ?? 0)))
      found.push({ position, isFault })
  })
  return found
}

function isUnclosed(written: string, value: string): boolean {
  const [opening = ''] = /^\$+/.exec(written) ?? []
  const closing = opening || '\\]'
  const isClosed = written.length >= 2 * closing.length && written.endsWith(closing)
  return !isClosed || (opening === '$$' && value.includes('$$')) || holdsText(written)
}

/** Whether the delimiter at an offset closes a formula that the lines right above it have opened behind words. */
function closesAbove(text: string, offset: number): boolean {
  const above = text.slice(text.lastIndexOf('\n\n', offset) + 1, offset)
  const delimiters = above.match(/(?<![\\$])\$\$(?!\$)/g) ?? []
  return delimiters.length % 2 === 1
}
