import type { List, ListItem, RootContent } from 'mdast'
import { withoutExamples } from './example-items.js'
import { itemFrom } from './item-from.js'
import { type ItemRequest, reduceItems } from './reduce-items.js'
import type { Role } from './roles.js'
import { wordsOf } from './words.js'

/** What stays whatever is chosen: lists and paragraphs with leads, reduced, by their nodes; and how many points that is. */
export interface Structure {
  readonly lists: ReadonlyMap<RootContent, List>
  readonly entries: ReadonlyMap<RootContent, ListItem>
  readonly points: number
  readonly words: number
  readonly hasItems: boolean
}

/** Returns what stays of a section whatever is chosen of its prose. */
export function structureOf(roles: readonly Role[], request: ItemRequest): Structure {
  const lists = roles.flatMap(({ node }): [RootContent, List][] =>
    node.type === 'list'
      ? [[node, { ...node, spread: false, children: reduceItems(withoutExamples(node), request) }]]
      : [],
  )
  const led = roles.flatMap(({ kind, node }) => (kind === 'entry' && node.type === 'paragraph' ? [node] : []))
  const reduced = reduceItems(led.map(itemFrom), request)
  const cards = roles.flatMap(({ node }) =>
    node.type === 'cards' ? node.children.flatMap((card) => card.children) : [],
  )
  const fixed = roles.filter(({ kind, node }) => kind === 'fixed' && node.type !== 'html' && node.type !== 'definition')
  return {
    lists: new Map(lists),
    entries: new Map(led.map((node, index): [RootContent, ListItem] => [node, reduced[index] ?? itemFrom(node)])),
    points:
      lists.reduce((sum, [, list]) => sum + (list.type === 'list' ? list.children.length : 0), reduced.length) +
      fixed.length,
    words: wordsOf([...lists.map(([, list]) => list), ...reduced, ...cards]),
    hasItems: lists.length > 0 || reduced.length > 0 || cards.length > 0,
  }
}
