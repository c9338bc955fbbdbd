import type { Table, TableCell, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { namePictures } from '../outline/name-pictures.js'

/** A slide shows tables of this many columns at most (P18). */
const mostColumns = 5

/**
 * Returns a table as tables that a slide can show: as it is, with rows and columns exchanged where that makes it narrow,
 * or in groups of columns, each of which repeats the column that names the rows.
 */
export function narrowTables(table: Table): Table[] {
  const width = Math.max(...table.children.map((row) => row.children.length))
  if (width <= mostColumns) return [table]
  const whole = { ...table, children: table.children.map((row) => padded(row, width)) }
  return table.children.length <= mostColumns ? [transposed(whole, width)] : columnGroups(whole, width)
}

/** Rows may be written without their last cells. */
function padded(row: TableRow, width: number): TableRow {
  const missing = Array.from(
    { length: width - row.children.length },
    (): TableCell => ({ type: 'tableCell', children: [] }),
  )
  return { ...row, children: [...row.children, ...missing] }
}

function transposed(table: Table, width: number): Table {
  const rows = Array.from({ length: width }, (_, column): TableRow => {
    const children = table.children.flatMap((row) => row.children[column] ?? [])
    // The cells of one row come from all over the table: the first row stands for the whole of it in the notes.
    return { type: 'tableRow', children, ...(column > 1 ? atEnd(table) : placeOf(table)) }
  })
  const [, first, ...others] = table.align ?? []
  const shared = others.every((align) => align === first) ? (first ?? null) : null
  return { ...table, align: table.children.map((_, column) => (column === 0 ? null : shared)), children: rows }
}

function columnGroups(table: Table, width: number): Table[] {
  const keys = keyColumns(table)
  const others = width - keys
  const count = Math.ceil(others / (mostColumns - keys))
  return Array.from({ length: count }, (_, group): Table => {
    const from = keys + Math.floor((others * group) / count)
    const to = keys + Math.floor((others * (group + 1)) / count)
    const pick = <T>(cells: readonly T[]) => [...cells.slice(0, keys), ...cells.slice(from, to)]
    if (group === 0) return picked(table, pick)
    return { ...picked(withNamedKeys(table, keys), pick), ...atEnd(table) }
  })
}

function picked(table: Table, pick: <T>(cells: readonly T[]) => T[]): Table {
  return {
    ...table,
    align: table.align ? pick(table.align) : null,
    children: table.children.map((row) => ({ ...row, children: pick(row.children) })),
  }
}

/** What is repeated shows its pictures once, and stands for nothing more in the notes. */
function withNamedKeys(table: Table, keys: number): Table {
  const children = table.children.map((row): TableRow => {
    const cells = row.children.map((cell, column) => {
      return column < keys ? { ...cell, children: namePictures(cell.children) } : cell
    })
    return { ...row, children: cells, ...atEnd(table) }
  })
  return { ...table, children }
}

/** Rows are named by the first column, by the second as well where the first only counts them. */
function keyColumns({ children: [, ...rows] }: Table): number {
  return rows.length > 0 && rows.every(({ children: [first] }) => first && /^\s*[0-9]+\.?\s*$/.test(toString(first)))
    ? 2
    : 1
}

function placeOf({ position }: Table): Pick<TableRow, 'position'> {
  return position ? { position } : {}
}

function atEnd({ position }: Table): Pick<TableRow, 'position'> {
  return position ? { position: { start: position.end, end: position.end } } : {}
}
