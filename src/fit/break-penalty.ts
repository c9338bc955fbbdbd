import type { Atom } from '../model.js'
import { isAttribution } from '../plan/quotes.js'
import { textOf } from './atom-text.js'
import { isFormula } from './is-formula.js'
import { forbidden, isOpen, leadPenalty } from './lead-penalty.js'

/** What explains the letters of a formula begins so. */
const legend = /^(?:其中|式中|这里|此处|where\b|here\b|with\b|ここで|ただし|여기서|단,)/i

const example = /^(?:例如|比如|譬如|举个例子|举例|for example|for instance|e\.g\.)/i

/**
 * Returns the price of a break before atom `at` (slide-design 4.2): 0 between blocks, `forbidden` after a lead.
 *
 * @param tearsWhole the list, table or code block that it tears would fit on one slide
 */
export function breakPenalty(atoms: readonly Atom[], at: number, tearsWhole: boolean): number {
  const before = atoms[at - 1]
  const after = atoms[at]
  if (!before || !after) return 0
  if (isHeading(before)) return forbidden
  if (isInside(atoms, at))
    return insideContainer(before, after) + (tearsWhole ? tearingWhole(after) : 0) + tearingLegend(atoms, at)
  if (isHeading(after)) return -6
  return leadPenalty(before, after) ?? belonging(before, after)
}

/** What two blocks lose when a slide ends between them. */
function belonging(before: Atom, after: Atom): number {
  if (isFormula(before) && isLegend(after)) return 200
  if (isOutput(after) && before.container?.kind === 'code') return 25
  return example.test(textOf(after)) ? 30 : 0
}

/** Returns whether a break at this price is one that tears a heading or a lead from what it stands for. */
export function isForbidden(penalty: number): boolean {
  return penalty >= forbidden
}

/** Returns whether a break before atom `at` tears a list, table, code block or quotation. */
export function isInside(atoms: readonly Atom[], at: number): boolean {
  const container = atoms[at]?.container
  return container !== undefined && atoms[at - 1]?.container === container
}

function insideContainer(before: Atom, after: Atom): number {
  const above = after.index
  const below = after.count - after.index
  const hasTwoOnEachSide = above >= 2 && below >= 2
  switch (after.container?.kind) {
    case 'list':
      if (isOpen(before)) return 30
      return hasTwoOnEachSide || after.container.leads ? 8 : 40
    case 'table':
      return hasTwoOnEachSide ? 12 : 60
    case 'code':
      if (above < 3 || below < 3) return 80
      return codeLine(before, after)
    case 'quote':
      return after.content.type === 'flow' && isAttribution(after.content.node) ? 200 : 20
    default:
      return 20
  }
}

/** What is read as one piece stays one where it can: code most of all, then tables, then lists. */
function tearingWhole({ container }: Atom): number {
  const prices = { code: 90, table: 40, list: 12, quote: 12 }
  return container ? prices[container.kind] : 0
}

/** Code is best cut before a line that is not indented, then at a blank line. */
function codeLine(before: Atom, after: Atom): number {
  const isIndented = /^\s/.test(textOf(after))
  if (!isIndented && textOf(after) !== '') return 10
  return textOf(before).trim() === '' ? 20 : 30
}

/** A list says what the letters of the formula above it mean. */
function tearingLegend(atoms: readonly Atom[], at: number): number {
  const first = at - (atoms[at]?.index ?? 0)
  const [formula, lead] = [atoms[first - 2], atoms[first - 1]]
  return formula && lead && isFormula(formula) && isLegend(lead) ? 60 : 0
}

function isLegend(atom: Atom): boolean {
  return legend.test(textOf(atom).trimStart())
}

function isOutput({ container }: Atom): boolean {
  return container?.kind === 'code' && container.output !== undefined
}

function isHeading({ content }: Atom): boolean {
  return content.type === 'flow' && content.node.type === 'heading'
}
