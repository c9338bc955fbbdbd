import { toString } from 'mdast-util-to-string'
import type { Atom, Container } from '../model.js'
import { showsFigures } from '../plan/figures.js'
import { pointsAtFigure } from '../plan/pointers.js'
import { textWidth } from '../plan/text-width.js'
import { textOf } from './atom-text.js'
import { isFormula } from './is-formula.js'

/** A break that is taken only where no other slide fits. */
export const forbidden = 1000

/** A paragraph up to this many em wide, about one line, belongs to the code below it. */
const widestLead = 36

/** A bold paragraph up to this many em wide, about two lines, heads what is below it. */
const widestTitle = 66

/**
 * Returns the price of a break between what leads to something and that: a colon and its list, a bold line and its text,
 * a figure and the sentence that points at it, an item and its own code. Undefined where neither leads to the other.
 */
export function leadPenalty(before: Atom, after: Atom): number | undefined {
  if (isOwnBlock(before, after) || isPointed(before, after)) return forbidden
  if (isOpen(before)) return isShown(after) ? forbidden : 30
  if (isBoldTitle(before)) return isShown(after) ? forbidden : 40
  return leadTo(before, after)
}

/** What text loses that stands away from the list, table, code or figure below it. */
function leadTo(before: Atom, after: Atom): number | undefined {
  const { container, content } = after
  if (isLastLead(before) && isShown(after) && container?.kind !== 'list') return showsFigures(content) ? 30 : 200
  const led = container && container.kind !== 'quote' ? leadToContainer(before, container.kind) : undefined
  if (led !== undefined || !showsFigures(content) || before.content.type !== 'flow') return led
  return isShortLead(before) ? 40 : 15
}

function leadToContainer(before: Atom, kind: Container['kind']): number | undefined {
  if (beginsBold(before)) return 40
  if (!isShortLead(before)) return undefined
  return kind === 'code' ? 40 : 25
}

/** A lead of at most two lines stands with the first block below it. */
function isOwnBlock(item: Atom, { below }: Atom): boolean {
  if (!below || item.container !== below.list || item.index !== below.index) return false
  return textWidth(textOf(item)) <= widestTitle
}

/** P13: a figure stands with the sentence that points at it. */
function isPointed(before: Atom, after: Atom): boolean {
  if (showsFigures(after.content) && !showsFigures(before.content)) return pointsAtFigure(textOf(before), 'ahead')
  return showsFigures(before.content) && !showsFigures(after.content) && pointsAtFigure(textOf(after), 'back')
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

function isShortLead({ content, container }: Atom): boolean {
  return (
    content.type === 'flow' &&
    content.node.type === 'paragraph' &&
    !container &&
    textWidth(toString(content.node)) <= widestLead
  )
}

/** Where notes leave the code of a last step, or of every step, at the margin, its lead ends the list. */
function isLastLead(atom: Atom): boolean {
  const { content, container, count } = atom
  if (content.type !== 'item' || container?.kind !== 'list' || textWidth(textOf(atom)) > widestLead) return false
  return container.leads || (container.ordered && count === 1)
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
