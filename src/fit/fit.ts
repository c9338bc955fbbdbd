import type { VFileMessage } from 'vfile-message'
import type { Slide, SlideGroup } from '../model.js'
import { breakGroups } from './break-groups.js'
import type { FitContext } from './fit-context.js'
import { bodyHeight } from './height.js'
import { type FitGroup, measureAt, measureGroups } from './measure-groups.js'
import { settleAtoms } from './settle-atoms.js'
import { suitableLayouts } from './suitable-layouts.js'

/** The slides of a deck as they are broken now, and what they were broken from. */
export interface Fitted {
  readonly slides: readonly Slide[]
  readonly diagnostics: readonly VFileMessage[]
  readonly groups: readonly FitGroup[]
}

/**
 * Breaks the slides of a deck so that each fits: measures every atom in the browser at every scale, splits what is
 * higher than a slide, and breaks by dynamic programming.
 */
export async function fit(groups: readonly SlideGroup[], context: FitContext): Promise<Fitted> {
  const measured = suitableLayouts(await measureGroups(groups, context))
  const { groups: settled, diagnostics } = await settleAtoms(measured, context)
  return { slides: breakGroups(settled), diagnostics, groups: settled }
}

/** Puts together what was fitted in parts, in their order. */
export function fittedTogether(parts: readonly Fitted[]): Fitted {
  return {
    slides: parts.flatMap(({ slides }) => slides),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
    groups: parts.flatMap(({ groups }) => groups),
  }
}

/**
 * Breaks again those groups with a slide that came out too large, with that much less room on each of their slides.
 * Needed where a theme's heights do not add up.
 *
 * @param excess px by which content leaves a slide
 */
export function tighten(fitted: Fitted, excess: ReadonlyMap<Slide, number>): Fitted {
  const groups = fitted.groups.map((draft) => withLessRoom(draft, excess))
  return { ...fitted, groups, slides: breakGroups(groups) }
}

/** Takes away what the slide leaves of its room by its measures, too: else the same atoms would be put together again. */
function withLessRoom(draft: FitGroup, excess: ReadonlyMap<Slide, number>): FitGroup {
  const lacking = [...excess].flatMap(([slide, px]) => {
    if (slide.group !== draft.group) return []
    return px + (1 - slide.fill) * bodyHeight(measureAt(draft, slide.scale))
  })
  if (lacking.length === 0) return draft
  const slack = Math.max(draft.slack, Math.ceil(Math.max(...lacking)) + 1)
  // Part of a table shares its width among the columns otherwise than the whole of it, which was measured.
  const isTable = draft.layout === 'stack' && draft.atoms.some(({ content }) => content.type === 'row')
  return { ...draft, slack, layout: isTable ? 'tight' : draft.layout }
}
