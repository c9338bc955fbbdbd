import type { RootContent } from 'mdast'

/** Returns blocks with those of an only item in its place: a mark in front of it sets it apart from nothing. */
export function withoutLoneItems(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'list' || node.ordered) return [node]
    const [only, ...others] = node.children
    return only && others.length === 0 && only.checked == null ? withoutLoneItems(only.children) : [node]
  })
}
