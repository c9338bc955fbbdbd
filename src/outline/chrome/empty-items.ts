import type { List, ListItem } from 'mdast'
import { blocksIn } from './blocks.js'
import type { Chrome } from './chrome.js'

/** Finds list items without content; one between the numbers of a list stays, since the others count on it. */
export const emptyItems: Chrome = (nodes) =>
  blocksIn(nodes).flatMap((node) => {
    if (node.type !== 'list') return []
    return removable(node).map((item) => ({ node: item, reason: 'empty item' }))
  })

function removable({ ordered, children }: List): ListItem[] {
  const first = children.findIndex((item) => !isEmpty(item))
  const last = children.findLastIndex((item) => !isEmpty(item))
  return children.filter((item, index) => isEmpty(item) && !(ordered && index > first && index < last))
}

function isEmpty({ children }: ListItem): boolean {
  return children.length === 0
}
