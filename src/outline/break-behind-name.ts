import type { Break, PhrasingContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Point } from 'unist'
import { movePoint } from './syntax/move-point.js'

/** What ends a name that needs no line of its own, or is no name. */
const ended = /[：:，,。；;]$/u
/** How a line begins that goes on with the sentence of the one before it. */
const goesOn = /^(?:[\p{Ll}\p{M}]|[^\p{L}\p{N}`"'“‘（([《「『【])/u

/**
 * Breaks the line behind a bold name that is all of the first line of a paragraph, where Markdown would go on beside it:
 * `**Cost**` above `It grows with the square.` says nothing of `Cost It grows`.
 */
export function breakBehindName(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [name, text, ...others] = nodes
  if (name?.type !== 'strong' || text?.type !== 'text' || ended.test(toString(name).trim())) return [...nodes]
  const lineEnd = /^[ \t]*\n[ \t]*/u.exec(text.value)?.[0]
  if (lineEnd === undefined) return [...nodes]
  const value = text.value.slice(lineEnd.length)
  if (value === '' ? others.length === 0 : goesOn.test(value)) return [...nodes]
  const start = startOf(value, text)
  const place = start && text.position
  if (!place) return [name, { type: 'break' }, { ...text, value }, ...others]
  const lineBreak: Break = { type: 'break', position: { start: place.start, end: start } }
  return [name, lineBreak, { ...text, value, position: { start, end: place.end } }, ...others]
}

/** Where the rest of a text begins; how far its lines are indented, only their last one tells. */
function startOf(rest: string, { position }: Text): Point | undefined {
  return position && (rest.includes('\n') ? position.start : movePoint(position.end, -rest.length))
}
