import type { Nodes } from 'mdast'

/** Returns whether a block is a diagram's source, which is drawn. */
export function isDiagram(node: Nodes): boolean {
  return node.type === 'code' && node.lang?.toLowerCase() === 'mermaid'
}
