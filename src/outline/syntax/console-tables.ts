import type { Code, Parents, RootContent, Table, TableCell, TableRow } from 'mdast'
import type { Position } from 'unist'
import { type CodeLine, codeLines } from './code-lines.js'
import { movePoint } from './move-point.js'

/** Code up to this many columns stands on a slide without being wrapped (M31). */
const widestCode = 72

const border = /^\s*\+(?:-{2,}\+)+\s*$/
const row = /^\s*\|.*\|\s*$/

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
  const lines = codeLines(code, text)
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

/** Where a table ends that begins at a line: behind its third border, with one line of names and lines of values between. */
function tableEnd(lines: readonly CodeLine[], from: number): number | undefined {
  const is = (pattern: RegExp, at: number) => pattern.test(lines[at]?.value ?? '')
  if (is(row, from - 1) || !is(border, from) || !is(row, from + 1) || !is(border, from + 2)) return undefined
  let end = from + 3
  while (is(row, end)) end += 1
  return end > from + 3 && is(border, end) && !is(row, end + 1) ? end + 1 : undefined
}

function tableOf(lines: readonly CodeLine[]): Table | undefined {
  const width = (lines[0]?.value.match(/\+/g)?.length ?? 0) - 1
  const rows = lines.filter(({ value }) => row.test(value)).map(rowOf)
  const isWhole = rows.every(({ children }) => children.length === width)
  if (!isWhole || (lines[0]?.value.trim().length ?? 0) <= widestCode) return undefined
  return { type: 'table', align: rows[0]?.children.map(() => null) ?? [], children: rows, ...spanOf(lines) }
}

function rowOf(line: CodeLine): TableRow {
  const bars = [...line.value.matchAll(/\|/g)].map(({ index }) => index)
  const children = bars.slice(1).map((bar, index) => cellOf(line, (bars[index] ?? 0) + 1, bar))
  return { type: 'tableRow', children, ...spanOf([line]) }
}

function cellOf({ value, start }: CodeLine, from: number, to: number): TableCell {
  const written = value.slice(from, to)
  const words = written.trim()
  const begin = movePoint(start, from + written.indexOf(words))
  const position = { start: begin, end: movePoint(begin, words.length) }
  return { type: 'tableCell', children: words === '' ? [] : [{ type: 'text', value: words, position }], position }
}

function codeOf(code: Code, lines: readonly CodeLine[]): Code[] {
  const value = lines.map((line) => line.value).join('\n')
  return value.trim() === '' ? [] : [{ ...code, value, ...spanOf(lines) }]
}

function spanOf(lines: readonly CodeLine[]): { position?: Position } {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? { position: { start: first.start, end: movePoint(last.start, last.value.length) } } : {}
}
