import type { Emphasis, PhrasingContent, Root, Strong } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import { movePoint } from './move-point.js'

/**
 * Makes stars again of what the parser took for emphasis inside a product or a power, as in `2*3*4`, `w1*x1 + w2*x2` and
 * `2**3**4`: stars with letters or digits right outside of both.
 */
export function restoreProducts(tree: Root, text: string): void {
  visit(tree, ['emphasis', 'strong'], (node, index, parent) => {
    if (!parent || index === undefined || (node.type !== 'emphasis' && node.type !== 'strong')) return
    if (!isProduct(node, text)) return
    parent.children.splice(index, 1, ...withStars(node, text))
    return index
  })
}

function isProduct({ type, position }: Emphasis | Strong, text: string): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const factor = type === 'emphasis' ? /[A-Za-z0-9]/ : /\d/
  return text.charAt(start) === '*' && factor.test(text.charAt(start - 1)) && factor.test(text.charAt(end))
}

function withStars({ type, children, position }: Emphasis | Strong, text: string): PhrasingContent[] {
  if (!position) return children
  const width = type === 'emphasis' ? 1 : 2
  const { start, end } = position
  return [stars(start, movePoint(start, width), text), ...children, stars(movePoint(end, -width), end, text)]
}

function stars(start: Point, end: Point, text: string): PhrasingContent {
  return { type: 'text', value: text.slice(start.offset, end.offset), position: { start, end } }
}
