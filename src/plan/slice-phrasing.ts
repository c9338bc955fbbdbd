import type { PhrasingContent } from 'mdast'
import { phrasingText } from './phrasing-text.js'
import { splitPhrasing } from './split-phrasing.js'

/** Returns inline content between two offsets of its plain text, without the white space at its ends. */
export function slicePhrasing(
  nodes: readonly PhrasingContent[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): PhrasingContent[] {
  const text = phrasingText(nodes)
  const start = from + (text.slice(from).length - text.slice(from).trimStart().length)
  const end = Math.min(to, text.length)
  if (start >= end) return []
  const tail = start === 0 ? [...nodes] : (splitPhrasing(nodes, [start]).at(-1) ?? [])
  return end === text.length ? (splitPhrasing(tail, [])[0] ?? []) : (splitPhrasing(tail, [end - start])[0] ?? [])
}
