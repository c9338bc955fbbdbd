import type { Nodes, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { phrasingText } from '../phrasing-text.js'
import { textWidth } from '../text-width.js'
import { positionOver } from './position-over.js'

/** What a derived table says: its cells are inline content of the notes, undefined where the notes say nothing. */
export interface Matrix {
  readonly columns: readonly (readonly PhrasingContent[])[]
  readonly rows: readonly MatrixRow[]
  /** What the table replaces. */
  readonly sources: readonly Nodes[]
}

/** A row of a derived table. */
export interface MatrixRow {
  readonly key: readonly PhrasingContent[]
  readonly cells: readonly (readonly PhrasingContent[] | undefined)[]
  /** The block that the row replaces, where it replaces one. */
  readonly source: Nodes | undefined
}

/** Stands where the notes say nothing; shown with Lectern's words for it to those who hear the slide. */
const nothing: TableCell = { type: 'tableCell', data: { missing: true }, children: [{ type: 'text', value: '—' }] }

/** Width of a table in em of its type, its key column taken off, and the lines that a cell may have before it is prose. */
const room = { width: 40, lines: 6 }

/** Returns whether every cell is short enough to be read in a table. */
export function fitsTable({ columns, rows }: Matrix): boolean {
  const width = room.width / columns.length
  const lines = (cell: readonly PhrasingContent[]) => Math.ceil(textWidth(phrasingText(cell)) / width)
  return rows.every(({ key, cells }) => [key, ...cells].every((cell) => !cell || lines(cell) <= room.lines))
}

/** Returns a matrix as a table that is marked as derived. */
export function tableOf(matrix: Matrix): Table {
  const header = rowOf([[], ...matrix.columns])
  const place = positionOver(matrix.sources)
  const end = place.position?.end
  const rows = matrix.rows.map(({ key, cells, source }, index): TableRow => {
    const row = rowOf([key, ...cells])
    if (index === 0) return { ...row, ...place }
    if (source) return { ...row, ...positionOver([source]) }
    // The cells of one row come from all over the stretch: the first row stands for the whole of it in the notes.
    return end ? { ...row, position: { start: end, end } } : row
  })
  return {
    type: 'table',
    data: { derived: true },
    align: header.children.map(() => null),
    children: [header, ...rows],
    ...place,
  }
}

function rowOf(cells: readonly (readonly PhrasingContent[] | undefined)[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((children) => (children ? { type: 'tableCell', children: [...children] } : nothing)),
  }
}
