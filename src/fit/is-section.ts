import { toString } from 'mdast-util-to-string'
import type { Atom } from '../model.js'
import { textWidth } from '../plan/text-width.js'

/** An item wider than this many em takes about half a slide. */
const widestPoint = 150

/** Returns whether an item of a list is read like a section: with blocks of its own, or with as much text as half a slide. */
export function isSection({ content, container }: Atom): boolean {
  if (content.type !== 'item') return false
  if (container?.kind === 'list' && container.leads) return true
  return content.node.children.length > 1 || textWidth(toString(content.node)) > widestPoint
}
