import type { VFileMessage } from 'vfile-message'
import type { Slide, SlideGroup } from '../model.js'
import { breakGroups } from './break-groups.js'
import type { FitContext } from './fit-context.js'
import { type FitGroup, measureGroups } from './measure-groups.js'
import { settleAtoms } from './settle-atoms.js'

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
  const { groups: settled, diagnostics } = await settleAtoms(await measureGroups(groups, context), context)
  return { slides: breakGroups(settled), diagnostics, groups: settled }
}

/**
 * Breaks again those groups with a slide that came out too large, with that much less room on each of their slides.
 * Needed where a theme's heights do not add up.
 *
 * @param excess px by which the largest slide of a group leaves it
 */
export function tighten(fitted: Fitted, excess: ReadonlyMap<SlideGroup, number>): Fitted {
  const groups = fitted.groups.map((draft) => withLessRoom(draft, excess.get(draft.group)))
  return { ...fitted, groups, slides: breakGroups(groups) }
}

function withLessRoom(draft: FitGroup, excess: number | undefined): FitGroup {
  return excess === undefined ? draft : { ...draft, slack: draft.slack + Math.ceil(excess) + 1 }
}
