import type { BlockContent, Heading, Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Card, Cards } from '../cards.js'
import { isBlock } from '../is-block.js'
import { textWidth } from '../text-width.js'
import { positionOver } from './position-over.js'

/** What a card is made from. */
export interface CardContent {
  readonly title: readonly PhrasingContent[]
  readonly children: readonly BlockContent[]
  readonly sources: readonly Nodes[]
}

/** Width of a line in em and lines of a card, by the number of cards side by side. */
const rooms: Readonly<Record<number, { readonly width: number; readonly lines: number }>> = {
  2: { width: 19, lines: 12 },
  3: { width: 12, lines: 10 },
}

/** Returns two or three cards side by side; undefined where one holds more than a slide shows. */
export function cardsOf(contents: readonly CardContent[]): Cards | undefined {
  const room = rooms[contents.length]
  if (!room || contents.some(({ children }) => linesOf(children, room.width) > room.lines)) return undefined
  const children = contents.map(({ title, children, sources }): Card => {
    const name: Heading = { type: 'heading', depth: 4, children: [...title] }
    return { type: 'card', children: [name, ...children], ...positionOver(sources) }
  })
  return { type: 'cards', children, ...positionOver(contents.flatMap(({ sources }) => sources)) }
}

function linesOf(blocks: readonly BlockContent[], width: number): number {
  return blocks.reduce((sum, block) => {
    if (block.type !== 'list') return sum + Math.ceil(textWidth(toString(block)) / width)
    return sum + block.children.reduce((lines, item) => lines + linesOf(item.children.filter(isBlock), width - 1), 0)
  }, 0)
}
