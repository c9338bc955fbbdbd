import type { Nodes } from 'mdast'

/**
 * Calls with a node and all nodes below it, parents first; what a call makes of a node's children is gone through next.
 * For whole notes, where `unist-util-visit`, which can do more, takes several times as long.
 */
export function eachNode(node: Nodes, seen: (node: Nodes) => void): void {
  seen(node)
  if ('children' in node) for (const child of node.children) eachNode(child, seen)
}
