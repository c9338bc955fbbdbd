import type { PhrasingContent } from 'mdast'
import type { Atom, Container, Origin } from '../model.js'
import { numberless } from '../outline/numberless.js'
import { phrasingText } from './phrasing-text.js'
import { splitPhrasing } from './split-phrasing.js'

/** What an item of a list of headings says. */
export interface ListedHeading {
  readonly heading: readonly PhrasingContent[]
  readonly origin: Origin
  /** What the speaker is reminded of at it. */
  readonly reminder?: string | undefined
}

/** Returns headings as the items of a numbered list, whose numbers replace those that they bring along. */
export function numberedItems(headings: readonly ListedHeading[], start: number): Atom[] {
  const container: Container = { kind: 'list', ordered: true, start }
  return headings.map(({ heading, origin, reminder }, index): Atom => {
    const children = withoutNumber(heading)
    return {
      content: {
        type: 'item',
        node: { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] },
      },
      container,
      index,
      count: headings.length,
      start: 0,
      origin,
      reminder,
    }
  })
}

function withoutNumber(heading: readonly PhrasingContent[]): PhrasingContent[] {
  const title = phrasingText(heading)
  const number = title.length - numberless(title).length
  return splitPhrasing(heading, [number]).at(-1) ?? [...heading]
}
