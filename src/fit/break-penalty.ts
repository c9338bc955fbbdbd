import { toString } from 'mdast-util-to-string'
import type { Atom } from '../model.js'
import { showsFigures } from '../plan/figures.js'
import { pointsAtFigure } from '../plan/pointers.js'
import { isAttribution } from '../plan/quotes.js'
import { textWidth } from '../plan/text-width.js'

/** A break that is taken only where no other slide fits. */
const forbidden = 1000

/** What explains the letters of a formula begins so. */
const legend = /^(?:其中|式中|这里|此处|where\b|here\b|with\b|ここで|ただし|여기서|단,)/i

/** A paragraph up to this many em wide, about one line, belongs to the code below it. */
const widestLead = 36

/** A bold paragraph up to this many em wide, about two lines, heads what is below it. */
const widestTitle = 66

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
  if (isPointed(before, after)) return forbidden
  if (isOpen(before)) return isShown(after) ? forbidden : 30
  if (isBoldTitle(before)) return isShown(after) ? forbidden : 40
  return belonging(before, after)
}

/** What two blocks lose when a slide ends between them. */
function belonging(before: Atom, after: Atom): number {
  if (isFormula(before) && isLegend(after)) return 200
  if (isOutput(after) && before.container?.kind === 'code') return 25
  const leading = leadTo(before, after)
  if (leading > 0) return leading
  return example.test(textOf(after)) ? 30 : 0
}

/** What a paragraph loses that stands away from the list, table, code or figure below it. */
function leadTo(before: Atom, { container, content }: Atom): number {
  if (container && container.kind !== 'quote') {
    if (beginsBold(before)) return 40
    if (isShortLead(before)) return container.kind === 'code' ? 40 : 25
  }
  if (!showsFigures(content) || before.content.type !== 'flow') return 0
  return isShortLead(before) ? 40 : 15
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

/** P13: a figure stands with the sentence that points at it. */
function isPointed(before: Atom, after: Atom): boolean {
  if (showsFigures(after.content) && !showsFigures(before.content)) return pointsAtFigure(textOf(before), 'ahead')
  return showsFigures(before.content) && !showsFigures(after.content) && pointsAtFigure(textOf(after), 'back')
}

function insideContainer(before: Atom, after: Atom): number {
  const above = after.index
  const below = after.count - after.index
  const hasTwoOnEachSide = above >= 2 && below >= 2
  switch (after.container?.kind) {
    case 'list':
      if (isOpen(before)) return 30
      return hasTwoOnEachSide ? 8 : 40
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

function isFormula({ content }: Atom): boolean {
  return content.type === 'flow' && content.node.type === 'math'
}

function isLegend(atom: Atom): boolean {
  return legend.test(textOf(atom).trimStart())
}

function isOutput({ container }: Atom): boolean {
  return container?.kind === 'code' && container.output !== undefined
}

function isShortLead({ content, container }: Atom): boolean {
  return (
    content.type === 'flow' &&
    content.node.type === 'paragraph' &&
    !container &&
    textWidth(toString(content.node)) <= widestLead
  )
}

function isHeading({ content }: Atom): boolean {
  return content.type === 'flow' && content.node.type === 'heading'
}

/** Returns whether text ends with a colon or a comma, which says that something follows. */
export function isOpen(atom: Atom): boolean {
  const { type } = atom.content
  return (type === 'flow' || type === 'item') && /[：:，,]\s*$/u.test(textOf(atom))
}

/** A list, table, code block, quotation, figure or formula: not just more text. */
function isShown(atom: Atom): boolean {
  return atom.container !== undefined || showsFigures(atom.content) || isFormula(atom)
}

/** What a paragraph of two lines marks at its start is often what a list below it is about. */
function beginsBold({ content, container }: Atom): boolean {
  if (container || content.type !== 'flow' || content.node.type !== 'paragraph') return false
  return content.node.children[0]?.type === 'strong' && textWidth(toString(content.node)) <= widestTitle
}

/** Many notes write their sub-headings as bold paragraphs. */
function isBoldTitle({ content, container }: Atom): boolean {
  if (container || content.type !== 'flow' || content.node.type !== 'paragraph') return false
  const said = content.node.children.filter((child) => toString(child).trim() !== '')
  return (
    said.length > 0 && said.every(({ type }) => type === 'strong') && textWidth(toString(content.node)) <= widestTitle
  )
}

/** Returns the text that an atom shows. */
export function textOf({ content }: Atom): string {
  switch (content.type) {
    case 'line':
      return content.value
    case 'figure':
      return content.caption ?? ''
    case 'figures':
      return content.figures.flatMap(({ caption }) => caption ?? []).join(' ')
    default:
      return toString(content.node, { includeHtml: false })
  }
}
