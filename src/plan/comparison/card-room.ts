import type { BlockContent, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { isBlock } from '../is-block.js'
import { phrasingText } from '../phrasing-text.js'
import { textWidth } from '../text-width.js'

/** What is seen of a card. */
interface Seen {
  readonly title?: readonly PhrasingContent[]
  readonly children: readonly BlockContent[]
}

/** How cards stand on a slide, by their number: four in two rows. Width of a line in em of their type. */
const grids: Readonly<Record<number, { readonly columns: number; readonly line: number }>> = {
  2: { columns: 2, line: 18 },
  3: { columns: 3, line: 11 },
  4: { columns: 2, line: 18 },
}

/** What the mark of a point takes of its line, in em. */
const markWidth = 1.2

/** Height in lines of a card's type: what a slide holds, what surrounds a card and its name, and what parts its points. */
const lines = { slide: 12.6, around: 2, gap: 0.2, betweenRows: 0.6 }

/** Returns whether so many cards can stand side by side, and all that they say has room on a slide. */
export function fitsCards(cards: readonly Seen[]): boolean {
  return cards.length in grids && cardLines(cards) <= lines.slide
}

/** Returns the estimated height of cards in lines of their type. */
export function cardLines(cards: readonly Seen[]): number {
  const { columns, line } = grids[cards.length] ?? { columns: 1, line: 36 }
  const heights = cards.map(({ title, children }) => {
    const name = Math.ceil(textWidth(phrasingText(title ?? [])) / line) - 1
    return lines.around + Math.max(0, name) + linesOf(children, line)
  })
  const rows = Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  )
  return rows.reduce((sum, height) => sum + height, (rows.length - 1) * lines.betweenRows)
}

/** Returns the estimated lines of the longest point on cards. */
export function longestPoint(cards: readonly Seen[]): number {
  const { line } = grids[cards.length] ?? { line: 36 }
  const lists = cards.flatMap(({ children }) => children).filter((block) => block.type === 'list')
  const points = lists.flatMap(({ children }) => children)
  return Math.max(0, ...points.map((item) => linesOf(item.children.filter(isBlock), line - markWidth)))
}

function linesOf(blocks: readonly BlockContent[], width: number): number {
  return blocks.reduce((sum, block, index) => {
    const gap = index > 0 ? lines.gap : 0
    if (block.type !== 'list') return sum + gap + Math.ceil(textWidth(toString(block)) / width)
    const items = block.children.reduce(
      (all, item) => all + linesOf(item.children.filter(isBlock), width - markWidth),
      0,
    )
    return sum + gap + items + (block.children.length - 1) * lines.gap
  }, 0)
}
