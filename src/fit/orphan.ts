import type { Atom } from '../model.js'
import type { ContainerRun } from './container-runs.js'
import { isSection } from './is-section.js'
import { orphanFill } from './slide-cost.js'

/** A slide among those that its atoms are broken into. */
interface BrokenSlide {
  readonly from: number
  readonly to: number
  readonly fill: number
}

/** Fewest pieces of a torn list, table or code block on a slide (M22). */
const fewest = { list: 2, table: 2, code: 3, quote: 1 }

/**
 * M22: returns whether a slide is a remnant: a continuation that is nearly empty, or a side of a torn list or table with
 * one item or row, or of torn code with fewer than three lines. An item that is read like a section may stand alone.
 */
export function isOrphan(
  { from, to, fill }: BrokenSlide,
  atoms: readonly Atom[],
  runs: readonly (ContainerRun | undefined)[],
): boolean {
  if (from > 0 && fill < orphanFill) return true
  const first = runs[from]
  const last = runs[to - 1]
  const isTornAbove = first !== undefined && first.from < from
  const isTornBelow = last !== undefined && last.to > to
  const isFew = (run: ContainerRun, start: number, end: number) =>
    end - start < fewest[run.kind] && !atoms.slice(start, end).some(isSection)
  return (
    (isTornAbove && isFew(first, from, Math.min(first.to, to))) ||
    (isTornBelow && isFew(last, Math.max(last.from, from), to))
  )
}
