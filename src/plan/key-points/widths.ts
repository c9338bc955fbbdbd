import type { Nodes } from 'mdast'
import { contentWidth } from './sentence.js'

/** One line at 32 px, less the indent of an item, in em. */
export const lineWidth = 33

/** A long sentence is shown in the place of its paragraph or item where it is at most this share of it. */
export const mostOfAll = 2 / 3

/** Returns the estimated width in em of all prose below a node, code and tables not counted. */
export function blockWidth(node: Nodes): number {
  if (node.type === 'paragraph' || node.type === 'heading') return contentWidth(node.children)
  if (node.type === 'table' || node.type === 'code' || node.type === 'math' || node.type === 'cards') return 0
  return 'children' in node ? node.children.reduce((sum, child) => sum + blockWidth(child), 0) : 0
}

/** Returns the estimated number of lines that the prose below a node takes. */
export function linesOf(node: Nodes): number {
  if (node.type === 'paragraph' || node.type === 'heading') return Math.ceil(contentWidth(node.children) / lineWidth)
  return 'children' in node ? node.children.reduce((sum, child) => sum + linesOf(child), 0) : 0
}
