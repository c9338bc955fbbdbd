import type { RootContent, Table } from 'mdast'
import type { Cards } from '../cards.js'

/** What a comparison in the notes becomes. */
export type Comparison = Cards | Table

/** Returns whether a block is what a comparison became: cards, or a table that Lectern made. */
export function isComparison(node: RootContent): node is Comparison {
  return node.type === 'cards' || (node.type === 'table' && node.data?.derived === true)
}
