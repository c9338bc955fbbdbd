import type { Root, Table, TableRow } from 'mdast'
import { visit } from 'unist-util-visit'
import { movePoint } from './move-point.js'
import type { RepairMark } from './repair.js'

/** Bars inside code that were read as the ends of cells. */
export interface CodeBars {
  /** Where the bars stand, in order. */
  readonly offsets: readonly number[]
  readonly marks: readonly RepairMark[]
}

/** Stands in for a bar while a table is parsed again. */
const standIn = '\ue0fe'

/** Finds the rows of tables with more cells than their header has, in which a bar stands inside code: `a | b`. */
export function codeBars(tree: Root, text: string): CodeBars {
  const offsets: number[] = []
  const marks: RepairMark[] = []
  visit(tree, 'table', (table) => {
    for (const row of tooLong(table)) {
      const bars = barsIn(row, text)
      offsets.push(...bars)
      marks.push(...bars.slice(0, 1).map((bar) => markAt(row, bar)))
    }
  })
  return { offsets, marks }
}

/** Returns text with its bars hidden from the parser; it stays as long as it was. */
export function withoutBars(text: string, offsets: readonly number[]): string {
  const parts = offsets.map((offset, index) => text.slice(index === 0 ? 0 : (offsets[index - 1] ?? 0) + 1, offset))
  return [...parts, text.slice((offsets.at(-1) ?? -1) + 1)].join(standIn)
}

/** Puts the bars back into the code of a tree. */
export function restoreBars(tree: Root): void {
  visit(tree, 'inlineCode', (code) => {
    code.value = code.value.replaceAll(standIn, '|')
  })
}

function tooLong({ children: [header, ...rows] }: Table): TableRow[] {
  return rows.filter((row) => row.children.length > (header?.children.length ?? 0))
}

function barsIn({ position }: TableRow, text: string): number[] {
  const { offset: start = 0 } = position?.start ?? {}
  const line = text.slice(start, position?.end.offset ?? start)
  return [...line.matchAll(/(?<![`\\])(`+)(?!`)(.+?)(?<!`)\1(?!`)/g)].flatMap((code) =>
    [...code[0].matchAll(/(?<!\\)\|/g)].map((bar) => start + code.index + bar.index),
  )
}

function markAt({ position }: TableRow, offset: number): RepairMark {
  const start = position?.start ?? { line: 1, column: 1, offset: 0 }
  const from = movePoint(start, offset - (start.offset ?? 0))
  return {
    type: 'repairMark',
    what: 'a bar inside code does not end its cell, as if it were written \\|',
    position: { start: from, end: movePoint(from, 1) },
  }
}
