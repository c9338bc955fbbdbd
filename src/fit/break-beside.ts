import type { Atom } from '../model.js'
import type { Breaks } from './break-slides.js'
import { bodyHeight } from './height.js'
import type { AtomBox, SlideMeasure } from './measure-in-page.js'
import { addLoads, loadOf, noLoad, slideCost } from './slide-cost.js'

/** Returns the one slide on which a figure stands beside all the text, and what it costs; it is never broken. */
export function breakBeside(atoms: readonly Atom[], measure: SlideMeasure, slack: number): Breaks {
  const room = Math.max(1, bodyHeight(measure) - slack)
  const height = besideHeight(atoms, measure)
  const load = atoms.map(loadOf).reduce(addLoads, noLoad)
  return { starts: [0], cost: slideCost(height / room, load), fits: height <= room }
}

/** Returns the height in px of what stands beside one another: the higher of figure and text. */
export function besideHeight(atoms: readonly Atom[], measure: SlideMeasure): number {
  const boxes = (isFigure: boolean) =>
    measure.atoms.filter((_, index) => (atoms[index]?.content.type === 'figure') === isFigure)
  return Math.max(spanOf(boxes(false)), spanOf(boxes(true)))
}

function spanOf(boxes: readonly AtomBox[]): number {
  const first = boxes[0]
  const last = boxes.at(-1)
  return first && last ? last.bottom - first.top + first.head + last.tail : 0
}
