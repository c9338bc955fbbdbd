import type { ContainerRun } from './container-runs.js'
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
 * one item or row, or of torn code with fewer than three lines.
 */
export function isOrphan({ from, to, fill }: BrokenSlide, runs: readonly (ContainerRun | undefined)[]): boolean {
  if (from > 0 && fill < orphanFill) return true
  const first = runs[from]
  const last = runs[to - 1]
  const isTornAbove = first !== undefined && first.from < from
  const isTornBelow = last !== undefined && last.to > to
  return (
    (isTornAbove && Math.min(first.to, to) - from < fewest[first.kind]) ||
    (isTornBelow && to - Math.max(last.from, from) < fewest[last.kind])
  )
}
