import type { BlockContent, Heading, Nodes, PhrasingContent } from 'mdast'
import type { Card, Cards } from '../cards.js'
import { headedBy } from './headed-by.js'
import { positionOver } from './position-over.js'

/** What a card is made from. */
export interface CardContent {
  readonly title: readonly PhrasingContent[]
  readonly children: readonly BlockContent[]
  readonly sources: readonly Nodes[]
}

/** Returns cards under their names. */
export function cardsOf(contents: readonly CardContent[]): Cards {
  const children = contents.map(({ title, children, sources }): Card => {
    const name: Heading = { type: 'heading', depth: 4, children: [...title] }
    return { type: 'card', children: [name, ...children], ...positionOver(sources) }
  })
  const sources = contents.flatMap((content) => content.sources)
  return { type: 'cards', children, data: headedBy(sources), ...positionOver(sources) }
}
