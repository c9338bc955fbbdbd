import type { Nodes } from 'mdast'
import type { Point } from 'unist'
import { eachNode } from './each-node.js'
import { shiftPoint } from './shift-point.js'

/** Moves the positions of a tree that was parsed from a piece of a file to where that piece stands in the file. */
export function shiftPositions(tree: Nodes, start: Point): void {
  eachNode(tree, (node) => {
    if (!node.position) return
    node.position = { start: shiftPoint(node.position.start, start), end: shiftPoint(node.position.end, start) }
  })
}
