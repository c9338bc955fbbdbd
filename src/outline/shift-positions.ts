import type { Nodes } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'

/** Moves the positions of a tree that was parsed from a piece of a file to where that piece stands in the file. */
export function shiftPositions(tree: Nodes, start: Point): void {
  visit(tree, (node) => {
    if (!node.position) return
    node.position = { start: shiftPoint(node.position.start, start), end: shiftPoint(node.position.end, start) }
  })
}

function shiftPoint(point: Point, start: Point): Point {
  return {
    line: point.line + start.line - 1,
    column: point.line === 1 ? point.column + start.column - 1 : point.column,
    offset: (point.offset ?? 0) + (start.offset ?? 0),
  }
}
