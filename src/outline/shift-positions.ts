import type { Nodes } from 'mdast'
import type { Point } from 'unist'
import { eachNode } from './each-node.js'
import { shiftedPosition } from './shifted-position.js'

/** Moves the positions of a tree that was parsed from a piece of a file to where that piece stands in the file. */
export function shiftPositions(tree: Nodes, start: Point): void {
  eachNode(tree, (node) => {
    if (node.position) node.position = shiftedPosition(node.position, start)
  })
}
