import type { Point, Position } from 'unist'

/** Returns where a position in a piece of a file that begins at `start` is in the file. */
export function shiftedPosition(position: Position, start: Point): Position {
  return { start: shiftedPoint(position.start, start), end: shiftedPoint(position.end, start) }
}

function shiftedPoint(point: Point, start: Point): Point {
  return {
    line: point.line + start.line - 1,
    column: point.line === 1 ? point.column + start.column - 1 : point.column,
    offset: (point.offset ?? 0) + (start.offset ?? 0),
  }
}
