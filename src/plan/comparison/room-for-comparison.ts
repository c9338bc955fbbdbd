import type { Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import { announces } from '../announces.js'
import type { Cards } from '../cards.js'
import { leansOnPrevious } from '../key-points/gates.js'
import { phrasingText, proseText } from '../phrasing-text.js'
import { textWidth } from '../text-width.js'
import { cardLines } from './card-room.js'
import { type Comparison, isComparison } from './is-comparison.js'
import { tableWidth } from './table-of.js'

/** Heights in px of the theme: a slide's body, what parts blocks, a line of prose, of cells and of cards, a row around its lines. */
const px = { body: 498, gap: 24, prose: 48, cell: 34, card: 39, row: 25 }

/** Width in em of a line of prose. */
const lineWidth = 35

/**
 * Returns what stands with a comparison on its slide: where all of it has no room there while the comparison has, the
 * sentences that close it, then those that announce it, are left to the notes, so that it is not torn.
 */
export function roomForComparison(nodes: readonly RootContent[]): readonly RootContent[] {
  const at = nodes.findIndex(isComparison)
  const comparison = nodes[at]
  if (!comparison || !isComparison(comparison)) return nodes
  const [above, below] = [nodes.slice(0, at), nodes.slice(at + 1)]
  if (![...above, ...below].every(isParagraph) || !below.filter(isParagraph).every((node) => closes(node, comparison)))
    return nodes
  const tried = [nodes, [...above, comparison], [...above.filter((node) => !announces(node)), comparison]]
  return tried.find((some) => heightOf(some) <= px.body) ?? nodes
}

function isParagraph(node: RootContent): node is Paragraph {
  return node.type === 'paragraph'
}

/** What follows cards may say more of what they are about; only what leans on them closes them. */
function closes({ children }: Paragraph, { type }: Comparison): boolean {
  return type === 'table' || leansOnPrevious(proseText(children).trim())
}

function heightOf(nodes: readonly RootContent[]): number {
  return nodes.reduce((sum, node) => sum + px.gap + blockHeight(node), -px.gap)
}

function blockHeight(node: RootContent): number {
  if (node.type === 'table') return node.children.reduce((sum, row, index) => sum + rowHeight(row, index === 0), 0)
  if (node.type === 'paragraph') return px.prose * linesIn(node.children, lineWidth)
  return node.type === 'cards' ? px.card * cardLines(node.children.map(seenIn)) : 0
}

function rowHeight({ children }: Table['children'][number], isHeader: boolean): number {
  const width = tableWidth / Math.max(1, children.length - 1)
  const cells = children.map((cell, column) => (column > 0 ? linesIn(cell.children, width) : 1))
  return px.cell * Math.max(...cells) + px.row / (isHeader ? 2 : 1)
}

/** Lines that inline content takes, which line breaks part. */
function linesIn(children: readonly PhrasingContent[], width: number): number {
  return phrasingText(children.map((node) => (node.type === 'break' ? { type: 'text', value: '\n' } : node)))
    .split('\n')
    .reduce((sum, text) => sum + Math.max(1, Math.ceil(textWidth(text) / width)), 0)
}

function seenIn({ children: [name, ...said] }: Cards['children'][number]) {
  return { title: name?.type === 'heading' ? name.children : [], children: said }
}
