import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { textWidth } from './text-width.js'

/** Em of text on one line of a slide at 32 px (C4). */
const lineWidth = 34

/** Lines at 32 px that a slide has (C4). */
const linesOnSlide = 11

/** Lines that blocks without text of their own take, at the least. */
const lines = { picture: 6, formula: 2.5, row: 1.4, codeLine: 0.8, gap: 0.5 }

/** Returns which share of a slide's body blocks will take, estimated from their text. For rough choices only; slides are measured. */
export function estimatedHeight(nodes: readonly RootContent[]): number {
  return nodes.reduce((sum, node) => sum + linesOf(node) + lines.gap, 0) / linesOnSlide
}

function linesOf(node: RootContent): number {
  switch (node.type) {
    case 'list':
      return node.children.reduce((sum, item) => sum + linesOfAll(item.children) + lines.gap / 2, 0)
    case 'blockquote':
      return linesOfAll(node.children)
    case 'cards':
      return Math.max(0, ...node.children.map((card) => 2 * linesOfAll(card.children)))
    case 'table':
      return node.children.length * lines.row
    case 'code':
      return node.value.split('\n').length * lines.codeLine
    case 'math':
      return lines.formula
    case 'html':
    case 'definition':
    case 'thematicBreak':
      return 0
    default:
      return linesOfText(node)
  }
}

function linesOfAll(nodes: readonly RootContent[]): number {
  return nodes.reduce((sum, node) => sum + linesOf(node), 0)
}

function linesOfText(node: RootContent): number {
  const hasPicture = 'children' in node && node.children.some((child) => child.type === 'image')
  const text = Math.ceil(textWidth(toString(node, { includeHtml: false })) / lineWidth)
  return text + (hasPicture ? lines.picture : 0)
}
