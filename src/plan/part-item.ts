import type { ListItem, RootContent } from 'mdast'

/** Blocks that are looked at, and broken between their lines or rows. */
const shown: ReadonlySet<string> = new Set(['code', 'table'])

/**
 * Returns an item of a list in two parts: what it says, and its blocks from the first code or table on, with the
 * paragraph that leads to that. A step with code is shown as a lead with its code below it, not as a line of a list
 * however high.
 */
export function partItem(item: ListItem): readonly [ListItem, readonly RootContent[]] {
  const first = item.children.findIndex(({ type }) => shown.has(type))
  if (first < 1) return [item, []]
  const from = first > 1 && item.children[first - 1]?.type === 'paragraph' ? first - 1 : first
  return [{ ...item, children: item.children.slice(0, from) }, item.children.slice(from)]
}
