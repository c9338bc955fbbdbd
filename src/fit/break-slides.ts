import type { Atom } from '../model.js'
import { isForbidden } from './break-penalty.js'
import { breakPrice } from './break-price.js'
import { type ContainerRun, containerRuns } from './container-runs.js'
import { bodyHeight, heightOf } from './height.js'
import type { SlideMeasure } from './measure-in-page.js'
import { isOrphan } from './orphan.js'
import { type AtomLoad, addLoads, loadOf, noLoad, slideCost } from './slide-cost.js'

/** Where atoms are broken into slides, and what that costs. */
export interface Breaks {
  /** Index of the first atom of each slide; the first is 0. */
  readonly starts: readonly number[]
  readonly cost: number
  /** No slide is higher than its body. */
  readonly fits: boolean
}

interface Best {
  /** Forbidden breaks and orphans so far: one less is worth any cost. */
  readonly faults: number
  readonly cost: number
  readonly from: number
  readonly slides: number
}

/**
 * Breaks atoms into slides by dynamic programming over measured heights, O(n·k) for k atoms a slide: with as few
 * forbidden breaks and orphans as can be, and among those ways at the least cost. Ties go to fewer slides, then to the
 * earlier break, so that the same input gives the same slides.
 *
 * @param slack px kept free at the bottom of each slide, learned from slides that came out higher than measured
 */
export function breakSlides(atoms: readonly Atom[], measure: SlideMeasure, slack: number): Breaks {
  const room = Math.max(1, bodyHeight(measure) - slack)
  const runs = containerRuns(atoms)
  const fitsWhole = (run: ContainerRun | undefined) => run !== undefined && heightOf(measure, run.from, run.to) <= room
  const costs: Costs = {
    atoms,
    room,
    runs,
    heights: (from, to) => heightOf(measure, from, to),
    loads: atoms.map(loadOf),
    penalties: atoms.map((_, at) => breakPrice(atoms, at, fitsWhole(runs[at]))),
  }
  const best: Best[] = [{ faults: 0, cost: 0, from: 0, slides: 0 }]
  for (let to = 1; to <= atoms.length; to++) best.push(bestEnding(to, best, costs))
  const starts = traceBack(best, atoms.length)
  const fits = starts.every((from, index) => heightOf(measure, from, starts[index + 1] ?? atoms.length) <= room)
  return { starts, cost: best[atoms.length]?.cost ?? 0, fits }
}

/** What slides and breaks cost. */
interface Costs {
  readonly atoms: readonly Atom[]
  readonly room: number
  readonly runs: readonly (ContainerRun | undefined)[]
  readonly heights: (from: number, to: number) => number
  readonly loads: readonly AtomLoad[]
  readonly penalties: readonly number[]
}

function bestEnding(to: number, best: readonly Best[], costs: Costs): Best {
  const { room, heights, loads } = costs
  let found: Best | undefined
  let load = noLoad
  for (let from = to - 1; from >= 0; from--) {
    const height = heights(from, to)
    if (height > room && from < to - 1) break
    load = addLoads(load, loads[from] ?? noLoad)
    const before = best[from]
    if (!before) break
    const next = afterSlide(before, { from, to, fill: height / room, load }, costs)
    if (!found || isBetter(next, found)) found = next
  }
  return found ?? { faults: 0, cost: 0, from: 0, slides: 0 }
}

/** One more slide. */
interface NextSlide {
  readonly from: number
  readonly to: number
  readonly fill: number
  readonly load: AtomLoad
}

function afterSlide(before: Best, { from, to, fill, load }: NextSlide, { atoms, runs, penalties }: Costs): Best {
  const penalty = from > 0 ? (penalties[from] ?? 0) : 0
  const faults = (isForbidden(penalty) ? 1 : 0) + (isOrphan({ from, to, fill }, atoms, runs) ? 1 : 0)
  return {
    faults: before.faults + faults,
    cost: before.cost + penalty + slideCost(fill, load),
    from,
    slides: before.slides + 1,
  }
}

function isBetter(next: Best, found: Best): boolean {
  if (next.faults !== found.faults) return next.faults < found.faults
  return next.cost < found.cost || (next.cost === found.cost && next.slides <= found.slides)
}

function traceBack(best: readonly Best[], count: number): number[] {
  const starts: number[] = []
  let to = count
  while (to > 0) {
    const from = best[to]?.from ?? 0
    starts.push(from)
    to = from
  }
  return starts.length > 0 ? starts.reverse() : [0]
}
