import type { Nodes } from 'mdast'
import type { Point, Position } from 'unist'
import { shiftedPosition } from './shifted-position.js'

/** Returns a copy of a tree that was parsed from a piece of a file, with its positions where that piece stands. */
export function shiftedCopy<Node extends Nodes>(tree: Node, start: Point): Node {
  return copyOf(tree, start) as Node
}

function copyOf(value: unknown, start: Point): unknown {
  if (Array.isArray(value)) return value.map((one) => copyOf(one, start))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const own = (value as Record<string, unknown>)[key]
    copy[key] = key === 'position' && own ? shiftedPosition(own as Position, start) : copyOf(own, start)
  }
  return copy
}
