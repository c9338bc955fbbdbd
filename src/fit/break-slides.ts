import type { Atom } from '../model.js'
import { breakPenalty, isInside } from './break-penalty.js'
import { bodyHeight, heightOf } from './height.js'
import type { SlideMeasure } from './measure-in-page.js'
import { type AtomLoad, loadOf, slideCost } from './slide-cost.js'

/** Where atoms are broken into slides, and what that costs. */
export interface Breaks {
  /** Index of the first atom of each slide; the first is 0. */
  readonly starts: readonly number[]
  readonly cost: number
  /** No slide is higher than its body. */
  readonly fits: boolean
}

interface Best {
  readonly cost: number
  readonly from: number
  readonly slides: number
}

/**
 * Breaks atoms into slides by dynamic programming over measured heights, O(n·k) for k atoms a slide. Ties go to fewer
 * slides, then to the earlier break, so that the same input gives the same slides.
 *
 * @param slack px kept free at the bottom of each slide, learned from slides that came out higher than measured
 */
export function breakSlides(atoms: readonly Atom[], measure: SlideMeasure, slack: number): Breaks {
  const room = Math.max(1, bodyHeight(measure) - slack)
  const wholes = wholeHeights(atoms, measure)
  const costs: Costs = {
    room,
    heights: (from, to) => heightOf(measure, from, to),
    loads: atoms.map(loadOf),
    penalties: atoms.map((_, at) => breakPenalty(atoms, at, (wholes[at] ?? 0) <= room)),
  }
  const best: Best[] = [{ cost: 0, from: 0, slides: 0 }]
  for (let to = 1; to <= atoms.length; to++) best.push(bestEnding(to, best, costs))
  const starts = traceBack(best, atoms.length)
  const fits = starts.every((from, index) => heightOf(measure, from, starts[index + 1] ?? atoms.length) <= room)
  return { starts, cost: best[atoms.length]?.cost ?? 0, fits }
}

/** What slides and breaks cost. */
interface Costs {
  readonly room: number
  readonly heights: (from: number, to: number) => number
  readonly loads: readonly AtomLoad[]
  readonly penalties: readonly number[]
}

/** Height in px of the list, table or code block that a break before each atom tears; infinite where it tears none. */
function wholeHeights(atoms: readonly Atom[], measure: SlideMeasure): number[] {
  const heights = atoms.map(() => Number.POSITIVE_INFINITY)
  for (let from = 0, to = 1; from < atoms.length; from = to, to++) {
    while (isInside(atoms, to)) to++
    if (to - from > 1) heights.fill(heightOf(measure, from, to), from + 1, to)
  }
  return heights
}

function bestEnding(to: number, best: readonly Best[], { room, heights, loads, penalties }: Costs): Best {
  let found: Best | undefined
  let load: AtomLoad = { items: 0, words: 0, visuals: 0 }
  for (let from = to - 1; from >= 0; from--) {
    const height = heights(from, to)
    if (height > room && from < to - 1) break
    load = add(load, loads[from])
    const before = best[from]
    if (!before) break
    const cost = before.cost + (from > 0 ? (penalties[from] ?? 0) : 0) + slideCost(height / room, load)
    const slides = before.slides + 1
    if (!found || cost < found.cost || (cost === found.cost && slides <= found.slides)) found = { cost, from, slides }
  }
  return found ?? { cost: 0, from: 0, slides: 0 }
}

function add(sum: AtomLoad, more: AtomLoad | undefined): AtomLoad {
  if (!more) return sum
  return { items: sum.items + more.items, words: sum.words + more.words, visuals: sum.visuals + more.visuals }
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
