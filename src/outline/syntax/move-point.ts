import type { Point } from 'unist'

/** Returns a point some characters further on in its line, or further back. */
export function movePoint({ line, column, offset = 0 }: Point, by: number): Point {
  return { line, column: column + by, offset: offset + by }
}
