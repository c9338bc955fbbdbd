import type { Paragraph, PhrasingContent } from 'mdast'
import { cutLines } from './cut-lines.js'
import { plainOf } from './cut-phrasing.js'
import { endsAsking } from './ends-asking.js'

/** What ends a name that needs no line of its own, or is no name. */
const ended = /[：:，,。；;]$/u
/** How a line begins that goes on with the sentence of the one before it. */
const goesOn = /^\s*(?:$|[\p{Ll}\p{M}]|[^\p{L}\p{N}\uFFFC`"'“‘（([《「『【])/u

/**
 * Breaks the first line of a paragraph, in place, where Markdown would go on beside it, if it is nothing but a bold name,
 * or asks: `**Cost**` above `It grows with the square.` says nothing of `Cost It grows`, and what stands below
 * `What is it?` answers.
 */
export function breakFirstLine(paragraph: Paragraph, text: string): void {
  const [line = [], rest] = cutLines(paragraph, text, (number) => number === 1) ?? []
  if (!rest || !standsAlone(line) || goesOn.test(plainOf(rest))) return
  const [start, end] = [line.at(-1)?.position?.end, rest[0]?.position?.start]
  paragraph.children = [...line, { type: 'break', ...(start && end && { position: { start, end } }) }, ...rest]
}

function standsAlone(line: readonly PhrasingContent[]): boolean {
  const [only, ...others] = line
  const text = plainOf(line).trim()
  return endsAsking(text) || (only?.type === 'strong' && others.length === 0 && !ended.test(text))
}
