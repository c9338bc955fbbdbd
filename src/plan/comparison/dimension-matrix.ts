import type { Nodes, PhrasingContent } from 'mdast'
import { slicePhrasing } from '../slice-phrasing.js'
import type { Asking } from './asking.js'
import { aspectCells, type NamedCell } from './aspect-cells.js'
import { areNames, type Entry } from './entry.js'
import { fold } from './fold.js'
import type { Named } from './names.js'
import type { Matrix } from './table-of.js'

/**
 * Returns entries that are points of comparison as a matrix: each says as many things as there are to compare, each
 * beginning with the name of one of them (T3). What is said of each is its cell.
 */
export function dimensionMatrix(entries: readonly Entry[], asking: Asking): Matrix | undefined {
  if (!asking.compares || entries.length < 2 || !areNames(entries.map(({ name }) => name))) return undefined
  const rows = entries.map((entry) => aspectCells(entry, asking))
  const things = rows[0]?.flatMap(({ named }) => shortest(named, rows) ?? []) ?? []
  const proved = rows.map((row) => inOrder(row, things))
  if (things.length < 2 || !proved.every((row) => row !== undefined)) return undefined
  return {
    columns: things.map(({ cell, named }) => slicePhrasing(cell, named.from, named.to)),
    rows: entries.map(({ title, opening }, index) => ({ key: title, cells: proved[index] ?? [], source: opening })),
    sources: entries.flatMap(({ opening, blocks }): Nodes[] => [opening, ...blocks]),
  }
}

/** The shortest name by which the rows call a thing: `PPO` where one of them says `PPO算法`. */
function shortest(named: Named, rows: readonly (readonly NamedCell[])[]): NamedCell | undefined {
  const same = rows.flatMap((row) => cellOf(row, named) ?? [])
  return same.sort((one, other) => one.named.text.length - other.named.text.length)[0]
}

/** What a row says of a thing: `HTTP` is not `HTTPS` where both are there. */
function cellOf(row: readonly NamedCell[], { text }: Named): NamedCell | undefined {
  const thing = fold(text).value
  const exact = row.filter(({ named }) => fold(named.text).value === thing)
  const like = row.filter(({ named }) => {
    const name = fold(named.text).value
    return name.startsWith(thing) || thing.startsWith(name)
  })
  const [found, ...others] = exact.length > 0 ? exact : like
  return others.length === 0 ? found : undefined
}

function inOrder(row: readonly NamedCell[], things: readonly NamedCell[]): PhrasingContent[][] | undefined {
  const found = new Set(things.flatMap(({ named }) => cellOf(row, named) ?? []))
  return found.size === things.length && row.length === things.length
    ? [...found].map(({ cell }) => [...cell])
    : undefined
}
