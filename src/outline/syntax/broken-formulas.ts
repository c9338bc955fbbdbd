import type { Root } from 'mdast'
import type { Math as Formula } from 'mdast-util-math'
import { visit } from 'unist-util-visit'

/** Returns the lines, counted from 1, that seem to open a displayed formula and open none: it is never closed. */
export function brokenFormulas(tree: Root, text: string): number[] {
  const lines: number[] = []
  visit(tree, 'math', (node) => {
    if (node.position && isBroken(node, text)) lines.push(node.position.start.line)
  })
  return lines
}

function isBroken({ value, position }: Formula, text: string): boolean {
  const written = text.slice(position?.start.offset, position?.end.offset).trimEnd()
  const [opening = ''] = /^\$+/.exec(written) ?? []
  const closing = opening || '\\]'
  const isClosed = written.length >= 2 * closing.length && written.endsWith(closing)
  if (!isClosed || (opening === '$$' && value.includes('$$'))) return true
  // No formula holds a heading: the delimiter that closes it was meant to open another.
  return /\n[ \t]*\n#{1,6}[ \t]/.test(written) || (opening === '$$' && closesAbove(text, position?.start.offset ?? 0))
}

/** Whether the delimiter at an offset closes a formula that the lines right above it have opened behind words. */
function closesAbove(text: string, offset: number): boolean {
  const above = text.slice(text.lastIndexOf('\n\n', offset) + 1, offset)
  const delimiters = above.match(/(?<![\\$])\$\$(?!\$)/g) ?? []
  return delimiters.length % 2 === 1
}
