import type { Nodes, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { phrasingText } from '../phrasing-text.js'
import { textWidth } from '../text-width.js'
import { headedBy } from './headed-by.js'
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
  /** Whether its cells are leads of what the notes say, parted by line breaks. */
  readonly isLed?: true
}

/** Stands where the notes say nothing; shown with Lectern's words for it to those who hear the slide. */
const nothing: TableCell = { type: 'tableCell', data: { missing: true }, children: [{ type: 'text', value: '—' }] }

/** Width of a table in em of its type, its key column taken off. */
export const tableWidth = 40

/** Lines that a cell may have before it is prose. */
const mostLines = 6

/** Returns whether every cell is short enough to be read in a table. */
export function fitsTable({ columns, rows }: Matrix): boolean {
  const width = tableWidth / columns.length
  const lines = (cell: readonly PhrasingContent[]) => Math.ceil(textWidth(phrasingText(cell)) / width)
  return rows.every(({ key, cells }) => [key, ...cells].every((cell) => !cell || lines(cell) <= mostLines))
}

/** Returns a matrix as a table that is marked as derived. */
export function tableOf(matrix: Matrix): Table {
  const header = rowOf([[], ...matrix.columns])
  const place = positionOver(matrix.sources)
  const end = place.position?.end
  const rows = matrix.rows.map(({ key, cells, source, isLed }, index): TableRow => {
    const row = rowOf([key, ...cells], isLed)
    if (index === 0) return { ...row, ...place }
    if (source) return { ...row, ...positionOver([source]) }
    // The cells of one row come from all over the stretch: the first row stands for the whole of it in the notes.
    return end ? { ...row, position: { start: end, end } } : row
  })
  return {
    type: 'table',
    data: { derived: true, ...headedBy(matrix.sources) },
    align: header.children.map(() => null),
    children: [header, ...rows],
    ...place,
  }
}

function rowOf(cells: readonly (readonly PhrasingContent[] | undefined)[], areLeads = false): TableRow {
  const children = cells.map((children, column): TableCell => {
    if (!children) return nothing
    const holdsLeads = areLeads && column > 0 && children.some(({ type }) => type === 'break')
    return { type: 'tableCell', ...(holdsLeads ? { data: { leads: true } } : {}), children: [...children] }
  })
  return { type: 'tableRow', children }
}
