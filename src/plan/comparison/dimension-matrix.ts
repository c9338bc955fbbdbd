import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { phrasingText } from '../phrasing-text.js'
import { slicePhrasing } from '../slice-phrasing.js'
import { type Asking, askedNames } from './asking.js'
import { areNames, type Entry } from './entry.js'
import { fold } from './fold.js'
import type { Named } from './names.js'
import type { Matrix } from './table-of.js'

/** A cell with the name that it begins with. */
interface NamedCell {
  readonly cell: readonly PhrasingContent[]
  readonly named: Named
}

/**
 * Returns entries that are points of comparison as a matrix: below each stand as many items as there are things, each
 * item beginning with the name of one of them (T3). The items are the cells, whole.
 */
export function dimensionMatrix(entries: readonly Entry[], asking: Asking): Matrix | undefined {
  if (!asking.compares || entries.length < 2 || !areNames(entries.map(({ name }) => name))) return undefined
  const rows = entries.map((entry) => namedCells(entry, asking))
  const things = rows[0]?.map(({ named }) => shortest(named, rows)) ?? []
  const proved = rows.map((row) => inOrder(row, things))
  if (things.length < 2 || !proved.every((row) => row !== undefined)) return undefined
  return {
    columns: things.map(({ cell, named }) => slicePhrasing(cell, named.from, named.to)),
    rows: entries.map(({ title, opening }, index) => ({ key: title, cells: proved[index] ?? [], source: opening })),
    sources: entries.flatMap(({ opening, blocks }): Nodes[] => [opening, ...blocks]),
  }
}

function namedCells({ said, blocks }: Entry, asking: Asking): NamedCell[] {
  if (said.length > 0) return []
  const cells = cellsOf(blocks)
  const names = askedNames(cells.map(phrasingText), asking)
  const found = cells.flatMap((cell, index) => {
    const named = names[index]
    return named ? [{ cell, named }] : []
  })
  return found.length === cells.length ? found : []
}

function cellsOf(blocks: readonly RootContent[]): PhrasingContent[][] {
  const [list, ...others] = blocks
  if (list?.type !== 'list' || others.length > 0) return []
  const cells = list.children.flatMap(({ children: [only, ...rest] }) =>
    only?.type === 'paragraph' && rest.length === 0 ? [only.children] : [],
  )
  return cells.length === list.children.length ? cells : []
}

/** The shortest name by which the rows call a thing: `PPO` where one of them says `PPO算法`. */
function shortest(named: Named, rows: readonly (readonly NamedCell[])[]): NamedCell {
  const same = rows.flat().filter((other) => isSame(other.named, named))
  return same.reduce((best, other) => (other.named.text.length < best.named.text.length ? other : best))
}

function isSame(a: Named, b: Named): boolean {
  const [x, y] = [fold(a.text).value, fold(b.text).value]
  return x.startsWith(y) || y.startsWith(x)
}

function inOrder(row: readonly NamedCell[], things: readonly NamedCell[]): PhrasingContent[][] | undefined {
  if (row.length !== things.length) return undefined
  const cells = things.flatMap((thing) => {
    const [found, ...others] = row.filter(({ named }) => isSame(named, thing.named))
    return found && others.length === 0 ? [[...found.cell]] : []
  })
  return cells.length === things.length ? cells : undefined
}
