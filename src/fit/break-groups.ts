import type { Question, Scale, Slide } from '../model.js'
import { type Breaks, breakSlides } from './break-slides.js'
import { fillSlide } from './fill-slide.js'
import { heightOf } from './height.js'
import { type FitGroup, measureAt, scales } from './measure-groups.js'
import { passages } from './passages.js'
import { slideKind } from './slide-kind.js'
import { tolerance } from './tolerance.js'

/** Price of one px below the full body size; at 8 about 70 % of questions keep 32 px (slide-design 4.2). */
const scalePrice = 8

/** Nobody weighs options whose code is on the slide before: smaller type costs less. */
const turnPrice = 60

/** A scale at which a question's slides do not fit costs more than any that does. */
const misfit = 1e6

/** Breaks every group at the scale that its question's slides share, and returns the slides in order. */
export function breakGroups(drafts: readonly FitGroup[]): Slide[] {
  const sharing = new Map<Question | FitGroup, FitGroup[]>()
  for (const draft of drafts) {
    const key = scaleKey(draft)
    const group = sharing.get(key)
    if (group) group.push(draft)
    else sharing.set(key, [draft])
  }
  const broken = new Map([...sharing.values()].flatMap((group) => [...breakTogether(group)]))
  return drafts.flatMap((draft) => broken.get(draft) ?? [])
}

/** The slides of one answer share a scale; any other group has one of its own. */
function scaleKey(draft: FitGroup): Question | FitGroup {
  const { kind, question } = draft.group
  return kind === 'answer' && question ? question : draft
}

function breakTogether(drafts: readonly FitGroup[]): Map<FitGroup, Slide[]> {
  const tried = scales.map((scale) => {
    const all = drafts.map((draft) => ({
      draft,
      breaks: breakSlides(draft.atoms, measureAt(draft, scale), draft.slack),
    }))
    const costs = all.map(({ draft, breaks }) => costAt(draft, scale, breaks))
    return { scale, all, cost: costs.reduce((sum, cost) => sum + cost, scalePrice * (32 - scale) + lastResort(scale)) }
  })
  const { scale, all } = tried.reduce((best, next) => (next.cost < best.cost ? next : best))
  return new Map(all.map(({ draft, breaks }) => [draft, slidesOf(draft, scale, breaks)]))
}

/** 24 px is below the body floor of M03 and is taken only where nothing else fits. */
function lastResort(scale: Scale): number {
  return scale === 24 ? misfit / 10 : 0
}

function costAt(draft: FitGroup, scale: Scale, { cost, fits, starts }: Breaks): number {
  const measure = measureAt(draft, scale)
  if (draft.atoms.length === 0) return measure.overflow > tolerance - draft.slack ? misfit : 0
  const isTooWide = measure.atoms.some((atom) => atom.excess > tolerance)
  const turns = draft.group.kind === 'question' ? turnPrice * (starts.length - 1) : 0
  return cost + turns + (fits && !isTooWide ? 0 : misfit)
}

function slidesOf(draft: FitGroup, scale: Scale, { starts }: Breaks): Slide[] {
  const { group, atoms, slack } = draft
  const measure = measureAt(draft, scale)
  const notes = passages(group, atoms, starts)
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? atoms.length
    const filled = fillSlide(atoms.slice(from, to), heightOf(measure, from, to), measure, slack)
    return {
      kind: slideKind(group, filled.atoms),
      group,
      layout: 'stack',
      part: starts.length > 1 ? { number: index + 1, of: starts.length } : undefined,
      notes: notes[index] ?? '',
      scale,
      ...filled,
    }
  })
}
