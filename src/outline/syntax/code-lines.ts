import type { Code } from 'mdast'
import type { Point } from 'unist'

/** A line of code, and where it stands in the notes. */
export interface CodeLine {
  readonly value: string
  readonly start: Point
}

/** Returns the lines of code with their places; what stands in front of them in a list or a quote is no part of them. */
export function codeLines({ value, position }: Code, text: string): CodeLine[] {
  const start = position?.start ?? { line: 1, column: 1, offset: 0 }
  const written = text.slice(start.offset, position?.end.offset).split('\n')
  const fence = /^[`~]{3}/.test(written[0] ?? '') ? 1 : 0
  let offset = start.offset ?? 0
  const ends = written.map((line) => {
    offset += line.length + 1
    return offset - 1
  })
  return value.split('\n').map((line, index) => {
    const at = index + fence
    const end = ends[at] ?? offset
    const column = (at === 0 ? start.column : 1) + (written[at] ?? '').length - line.length
    return { value: line, start: { line: start.line + at, column, offset: end - line.length } }
  })
}
