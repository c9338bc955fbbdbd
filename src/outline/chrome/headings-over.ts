import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { letters } from './letters.js'

/** Returns the headings of the given titles that hold nothing but what was found. */
export function headingsOver(
  nodes: readonly RootContent[],
  found: ReadonlySet<RootContent>,
  titles: ReadonlySet<string>,
): RootContent[] {
  return nodes.filter((node, index) => {
    if (node.type !== 'heading' || !titles.has(letters(toString(node)))) return false
    let next = index + 1
    while (isFound(nodes[next], found)) next += 1
    const after = nodes[next]
    return next > index + 1 && (!after || (after.type === 'heading' && after.depth <= node.depth))
  })
}

function isFound(node: RootContent | undefined, found: ReadonlySet<RootContent>): boolean {
  return node !== undefined && found.has(node)
}
