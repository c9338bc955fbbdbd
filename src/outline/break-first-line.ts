import type { Break, PhrasingContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Point } from 'unist'
import { endsAsking } from './ends-asking.js'
import { movePoint } from './syntax/move-point.js'

/** What ends a name that needs no line of its own, or is no name. */
const ended = /[：:，,。；;]$/u
/** How a line begins that goes on with the sentence of the one before it. */
const goesOn = /^(?:[\p{Ll}\p{M}]|[^\p{L}\p{N}`"'“‘（([《「『【])/u

/**
 * Breaks the first line of a paragraph, where Markdown would go on beside it, if it is nothing but a bold name, or asks:
 * `**Cost**` above `It grows with the square.` says nothing of `Cost It grows`, and what stands below `What is it?`
 * answers.
 */
export function breakFirstLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const index = nodes.findIndex((node) => node.type === 'text' && node.value.includes('\n'))
  const text = nodes[index]
  if (text?.type !== 'text' || nodes.slice(0, index).some(({ type }) => type === 'break')) return [...nodes]
  const [lineEnd = '', before = ''] = /^([^\n]*?)[ \t]*\n[ \t]*/u.exec(text.value) ?? []
  const line = [...nodes.slice(0, index), ...(before === '' ? [] : [{ ...text, value: before }])]
  const value = text.value.slice(lineEnd.length)
  const others = nodes.slice(index + 1)
  if (!standsAlone(line) || (value === '' ? others.length === 0 : goesOn.test(value))) return [...nodes]
  return [...nodes.slice(0, index), ...cut(text, before, value), ...others]
}

function standsAlone(line: readonly PhrasingContent[]): boolean {
  const [only, ...others] = line
  const text = toString({ type: 'paragraph', children: [...line] }, { includeHtml: false }).trim()
  return endsAsking(text) || (only?.type === 'strong' && others.length === 0 && !ended.test(text))
}

/** A text as the line that it ends, the break, and what it says on the next lines. */
function cut(text: Text, before: string, value: string): PhrasingContent[] {
  const { position } = text
  const end = position && movePoint(position.start, before.length)
  const start = position && startOf(value, text)
  const lineBreak: Break = { type: 'break', ...(end && start && { position: { start: end, end: start } }) }
  const line: Text = { type: 'text', value: before, ...(end && { position: { start: position.start, end } }) }
  const rest: Text = { type: 'text', value, ...(start && { position: { start, end: position.end } }) }
  return [...(before === '' ? [] : [line]), lineBreak, rest]
}

/** Where the rest of a text begins; how far its lines are indented, only their last one tells. */
function startOf(rest: string, { position }: Text): Point | undefined {
  return position && (rest.includes('\n') ? position.start : movePoint(position.end, -rest.length))
}
