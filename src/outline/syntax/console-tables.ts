import type { Code, Parents, RootContent, Table, TableCell, TableRow } from 'mdast'
import type { Point, Position } from 'unist'

/** Code up to this many columns stands on a slide without being wrapped (M31). */
const widestCode = 72

const border = /^\s*\+(?:-{2,}\+)+\s*$/
const row = /^\s*\|.*\|\s*$/

/** A line of code, and where it stands in the notes. */
interface Line {
  readonly value: string
  readonly start: Point
}

/**
 * Makes tables of those that a database printed in code, `+----+` around `| id |`, where they are too wide to stand on a
 * slide as they are: wrapped, their columns are lost. What is printed above and below them stays code.
 */
export function readConsoleTables(tree: Parents, text: string): void {
  const children = tree.children as RootContent[]
  const read = children.flatMap((node): RootContent[] => {
    if (node.type === 'code') return divided(node, text)
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') readConsoleTables(node, text)
    return [node]
  })
  tree.children = read as typeof tree.children
}

function divided(code: Code, text: string): RootContent[] {
  if (!code.value.includes('+--')) return [code]
  const lines = linesOf(code, text)
  const blocks: RootContent[] = []
  let from = 0
  for (let at = 0; at < lines.length; at += 1) {
    const end = tableEnd(lines, at)
    const table = end === undefined ? undefined : tableOf(lines.slice(at, end))
    if (end === undefined || !table) continue
    blocks.push(...codeOf(code, lines.slice(from, at)), table)
    from = end
    at = end - 1
  }
  return from === 0 ? [code] : [...blocks, ...codeOf(code, lines.slice(from))]
}

/** The lines of code with their places; what stands in front of them in a list or a quote is no part of them. */
function linesOf({ value, position }: Code, text: string): Line[] {
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

/** Where a table ends that begins at a line: behind its third border, with one line of names and lines of values between. */
function tableEnd(lines: readonly Line[], from: number): number | undefined {
  const is = (pattern: RegExp, at: number) => pattern.test(lines[at]?.value ?? '')
  if (is(row, from - 1) || !is(border, from) || !is(row, from + 1) || !is(border, from + 2)) return undefined
  let end = from + 3
  while (is(row, end)) end += 1
  return end > from + 3 && is(border, end) && !is(row, end + 1) ? end + 1 : undefined
}

function tableOf(lines: readonly Line[]): Table | undefined {
  const width = (lines[0]?.value.match(/\+/g)?.length ?? 0) - 1
  const rows = lines.filter(({ value }) => row.test(value)).map(rowOf)
  const isWhole = rows.every(({ children }) => children.length === width)
  if (!isWhole || (lines[0]?.value.trim().length ?? 0) <= widestCode) return undefined
  return { type: 'table', align: rows[0]?.children.map(() => null) ?? [], children: rows, ...spanOf(lines) }
}

function rowOf(line: Line): TableRow {
  const bars = [...line.value.matchAll(/\|/g)].map(({ index }) => index)
  const children = bars.slice(1).map((bar, index) => cellOf(line, (bars[index] ?? 0) + 1, bar))
  return { type: 'tableRow', children, ...spanOf([line]) }
}

function cellOf({ value, start }: Line, from: number, to: number): TableCell {
  const written = value.slice(from, to)
  const words = written.trim()
  const position = between(start, from + written.indexOf(words), words.length)
  return { type: 'tableCell', children: words === '' ? [] : [{ type: 'text', value: words, position }], position }
}

function codeOf(code: Code, lines: readonly Line[]): Code[] {
  const value = lines.map((line) => line.value).join('\n')
  return value.trim() === '' ? [] : [{ ...code, value, ...spanOf(lines) }]
}

function spanOf(lines: readonly Line[]): { position?: Position } {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? { position: { start: first.start, end: between(last.start, 0, last.value.length).end } } : {}
}

function between({ line, column, offset = 0 }: Point, from: number, length: number): Position {
  const start = { line, column: column + from, offset: offset + from }
  return { start, end: { line, column: start.column + length, offset: start.offset + length } }
}
