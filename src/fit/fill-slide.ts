import type { Atom } from '../model.js'
import { fitContent, pictureHeight, showsFigures } from '../plan/figures.js'
import { bodyHeight } from './height.js'
import type { SlideMeasure } from './measure-in-page.js'

/** Atoms with their figure as large as their slide allows, and how full that makes the slide. */
export interface Filled {
  readonly atoms: readonly Atom[]
  /** Used share of the body height, 0 to 1. */
  readonly fill: number
}

/** Kept free below a figure that has grown, px. */
const margin = 2

/** Lets a slide's only figure grow into the height that breaking left over (P20), or shrink by what is too much. */
export function fillSlide(atoms: readonly Atom[], height: number, measure: SlideMeasure, slack: number): Filled {
  const body = bodyHeight(measure)
  const figures = atoms.filter((atom) => showsFigures(atom.content))
  const [only] = figures
  const share = (used: number) => Math.min(1, Math.max(0, used / body))
  if (figures.length !== 1 || !only || !showsFigures(only.content)) return { atoms, fill: share(height) }
  const { content } = only
  const free = body - slack - height
  const room = Math.floor(free) - margin
  const before = pictureHeight(content)
  const resized = fitContent(content, { width: measure.bodyWidth, height: before + room })
  const growth = pictureHeight(resized) - before
  if (growth === 0 || (growth < 0 && free >= 0)) return { atoms, fill: share(height) }
  const grown = atoms.map((atom): Atom => (atom === only ? { ...atom, content: resized } : atom))
  return { atoms: grown, fill: share(height + growth) }
}
