import type { RootContent } from 'mdast'
import type { Cards } from '../plan/cards.js'

/** Returns the blocks of cards side by side, each under its name; four stand in two rows. */
export function cardsBlock({ children }: Cards): RootContent[] {
  const form = children.length === 4 ? 'cards square' : 'cards'
  const cards = children.flatMap((card, index): RootContent[] => [
    { type: 'html', value: index === 0 ? `<div class="${form}">\n<div class="card">` : '</div>\n<div class="card">' },
    ...card.children,
  ])
  return [...cards, { type: 'html', value: '</div>\n</div>' }]
}
