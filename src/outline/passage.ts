import type { RootContent } from 'mdast'
import type { Passage, Source } from '../model.js'

/**
 * Returns the passage of these nodes; an empty one stands where it would begin.
 *
 * @param from offset from which the passage stands for the notes, where that is before its first node
 */
export function passageOf(source: Source, nodes: readonly RootContent[], from: number): Passage {
  const starts = nodes.flatMap(({ position }) => position?.start.offset ?? [])
  const ends = nodes.flatMap(({ position }) => position?.end.offset ?? [])
  const start = Math.min(from, ...(starts.length > 0 ? [starts[0] ?? from] : []))
  return { source, start, end: Math.max(start, ...ends.slice(-1)), nodes }
}
