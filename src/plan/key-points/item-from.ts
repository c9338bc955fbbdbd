import type { ListItem, Paragraph } from 'mdast'

/** Returns a paragraph as the item of a list. */
export function itemFrom(node: Paragraph): ListItem {
  const { position } = node
  return { type: 'listItem', spread: false, children: [node], ...(position ? { position } : {}) }
}
