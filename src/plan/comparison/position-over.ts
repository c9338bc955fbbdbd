import type { Nodes } from 'mdast'

/** Returns the stretch of the notes from the first to the last of these nodes, as a property to be spread. */
export function positionOver(nodes: readonly Nodes[]): { position?: NonNullable<Nodes['position']> } {
  const start = nodes.find((node) => node.position)?.position?.start
  const end = nodes.findLast((node) => node.position)?.position?.end
  return start && end ? { position: { start, end } } : {}
}
