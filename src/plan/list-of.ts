import type { List, ListItem } from 'mdast'

/** Returns items as a list that stands where the first of them does; a numbered one begins with 1. */
export function listOf(items: readonly ListItem[], ordered: boolean): List {
  const position = items[0]?.position
  return {
    type: 'list',
    ordered,
    ...(ordered ? { start: 1 } : {}),
    spread: false,
    children: [...items],
    ...(position ? { position } : {}),
  }
}
