import { groupedBy, type Several } from '../grouped-by.js'
import type { Question, Scale, Slide, SlideGroup } from '../model.js'
import { besideHeight, breakBeside } from './break-beside.js'
import { type Breaks, breakSlides } from './break-slides.js'
import { fillSlide } from './fill-slide.js'
import { bodyHeight, heightOf } from './height.js'
import { bodyOf, type FitGroup, measureAt, scales } from './measure-groups.js'
import type { SlideMeasure } from './measure-in-page.js'
import { passages } from './passages.js'
import { reminders } from './reminders.js'
import { slideKind } from './slide-kind.js'
import { smallFigures } from './small-figures.js'
import { tolerance } from './tolerance.js'

/** Nobody weighs options whose code is on the slide before: smaller type costs less. */
const turnPrice = 60

/** A scale at which a question's slides do not fit costs more than any that does. */
const misfit = 1e6

/**
 * Prices of the body sizes: 8 for each px below the full one, at which about 70 % of questions keep 32 px (slide-design
 * 4.2). At 28 px all text is at its least size, so no slide goes there for a little air; 24 px is below the floor of M03
 * and is taken only where nothing else fits.
 */
const scalePrices: Readonly<Record<Scale, number>> = { 32: 0, 30: 16, 28: 36, 24: misfit / 10 }

/**
 * Breaks every group in its cheapest arrangement, at the scale that its question's slides share, and returns the slides
 * in order.
 */
export function breakGroups(drafts: readonly FitGroup[]): Slide[] {
  const groups = [...groupedBy(drafts, ({ group }) => group).values()]
  const sharing = groupedBy(groups, ([draft]) => scaleKey(draft))
  return [...sharing.values()].flatMap(breakTogether)
}

/** The slides of one answer share a scale; any other group has one of its own. */
function scaleKey({ group }: FitGroup): Question | SlideGroup {
  return group.kind === 'answer' && group.question ? group.question : group
}

function breakTogether(groups: readonly Several<FitGroup>[]): Slide[] {
  const tried = scales.map((scale) => {
    const all = groups.map((drafts) => cheapest(drafts.map((draft) => arrange(draft, scale))))
    return {
      slides: all.flatMap(({ slides }) => slides),
      cost: all.reduce((sum, { cost }) => sum + cost, scalePrices[scale]),
    }
  })
  return cheapest(tried).slides
}

/** Slides in one arrangement, and what they cost. */
interface Arranged {
  readonly slides: Slide[]
  readonly cost: number
}

/** The first of those that cost the least. */
function cheapest(arranged: readonly Arranged[]): Arranged {
  return arranged.reduce((best, next) => (next.cost < best.cost ? next : best))
}

function arrange(draft: FitGroup, scale: Scale): Arranged {
  const breaks = breaksOf(draft, measureAt(draft, scale))
  const slides = slidesOf(draft, scale, breaks)
  return { slides, cost: costAt(draft, scale, breaks) + smallFigures(slides, bodyOf(draft)) }
}

function breaksOf(draft: FitGroup, measure: SlideMeasure): Breaks {
  const { layout, atoms, slack } = draft
  const breakAtoms = layout === 'beside' ? breakBeside : breakSlides
  const breaks = breakAtoms(atoms, measure, slack)
  const needed = slackOf(draft, measure, breaks)
  return needed > slack ? breakAtoms(atoms, measure, needed) : breaks
}

/** Slides of a broken group have a counter in their headings, which may take room from each. */
function slackOf({ slack }: FitGroup, { counterHeight }: SlideMeasure, { starts }: Pick<Breaks, 'starts'>): number {
  return starts.length > 1 ? slack + counterHeight : slack
}

function costAt(draft: FitGroup, scale: Scale, { starts, cost, fits }: Breaks): number {
  const measure = measureAt(draft, scale)
  if (draft.atoms.length === 0) return measure.overflow > tolerance - draft.slack ? misfit : 0
  const isTooWide = measure.atoms.some((atom) => atom.excess > tolerance)
  const turns = starts.length - 1
  // Slides that follow one another have the same room between their blocks.
  const isTorn = draft.layout === 'roomy' && turns > 0
  const turned = draft.group.kind === 'question' ? turnPrice * turns : 0
  return cost + turned + (fits && !isTooWide && !isTorn ? 0 : misfit)
}

function slidesOf(draft: FitGroup, scale: Scale, { starts }: Breaks): Slide[] {
  const { group, layout, atoms } = draft
  const measure = measureAt(draft, scale)
  const slack = slackOf(draft, measure, { starts })
  const notes = passages(group, atoms, starts)
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? atoms.length
    const shown = atoms.slice(from, to)
    const filled =
      layout === 'beside'
        ? { atoms: shown, fill: Math.min(1, besideHeight(shown, measure) / bodyHeight(measure)) }
        : fillSlide(shown, heightOf(measure, from, to), measure, slack)
    return {
      kind: slideKind(group, filled.atoms),
      group,
      layout,
      part: starts.length > 1 ? { number: index + 1, of: starts.length } : undefined,
      notes: notes[index] || reminders(filled.atoms),
      scale,
      ...filled,
    }
  })
}
