import type { Point } from 'unist'

/** Returns where a point of a piece of a file stands in the file. */
export function shiftPoint(point: Point, start: Point): Point {
  return {
    line: point.line + start.line - 1,
    column: point.line === 1 ? point.column + start.column - 1 : point.column,
    offset: (point.offset ?? 0) + (start.offset ?? 0),
  }
}
