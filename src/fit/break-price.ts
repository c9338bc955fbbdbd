import type { Atom } from '../model.js'
import { breakPenalty, isInside } from './break-penalty.js'
import { isSection } from './is-section.js'
import { isOpen } from './lead-penalty.js'

/** A lone item costs so much more than two or more; one that is read like a section does not. */
const lone = 40 - 8

/**
 * Returns what a break before atom `at` costs when slides are chosen: its penalty, less what that says against a lone
 * item where the item is read like a section. M23 judges by the penalty alone.
 *
 * @param tearsWhole the list, table or code block that it tears would fit on one slide
 */
export function breakPrice(atoms: readonly Atom[], at: number, tearsWhole: boolean): number {
  const penalty = breakPenalty(atoms, at, tearsWhole)
  return standsForItself(atoms, at) ? penalty - lone : penalty
}

function standsForItself(atoms: readonly Atom[], at: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[at]]
  if (!before || !after || !isInside(atoms, at) || after.container?.kind !== 'list') return false
  // A list of leads has no price against lone items.
  if (isOpen(before) || after.container.leads) return false
  const [above, below] = [after.index, after.count - after.index]
  if (above >= 2 && below >= 2) return false
  return (above >= 2 || isSection(before)) && (below >= 2 || isSection(after))
}
