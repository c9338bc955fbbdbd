import { lineParts } from './line-parts.js'
import type { MarkerLine } from './marker-line.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    fencedDivOpen: 'fencedDivOpen'
    fencedDivClose: 'fencedDivClose'
  }
}

/** The colons, and the name if there is one. */
const start = /^(:{3,}\s*)([\p{L}\p{N}_][\p{L}\p{N}_-]*)?/u

/** A title in brackets: `:::note[Title]`. */
const label = /\[([^[\]]*)\]/y

const attributes = /\s*\{[^{}]*\}/y

/** Returns what a line of at least three colons opens or closes, undefined if it is text. */
export function readFencedDiv(line: string): MarkerLine | undefined {
  const [opening = '', colons = '', name = ''] = start.exec(line) ?? []
  if (colons === '') return undefined
  if (isColons(line.trimEnd())) return { type: 'fencedDivClose', parts: lineParts(['containerSyntax', line]) }
  const body = line.slice(0, contentEnd(line))
  const [labelled = '', labelTitle = ''] = (name && matchAt(label, body, opening.length)) || []
  const [braces = ''] = matchAt(attributes, body, opening.length + labelled.length) ?? []
  const head = opening.length + labelled.length + braces.length
  const rest = body.slice(head)
  const title = rest.trimStart()
  const isTitle = title === '' || (labelled === '' && title.length < rest.length)
  if (!isTitle || (name === '' && braces === '')) return undefined
  return {
    type: 'fencedDivOpen',
    parts: lineParts(
      ['containerSyntax', colons],
      ['containerName', name],
      ['containerSyntax', labelled && '['],
      ['containerTitle', labelTitle],
      ['containerSyntax', labelled && ']'],
      ['containerAttributes', braces],
      ['containerSyntax', rest.slice(0, rest.length - title.length)],
      ['containerTitle', title],
      ['containerSyntax', line.slice(body.length)],
    ),
  }
}

function isColons(text: string): boolean {
  return /^:+$/.test(text)
}

/** Where the line ends without the colons that may close it: `::: challenge :::`. */
function contentEnd(line: string): number {
  const text = line.trimEnd()
  let end = text.length
  while (text[end - 1] === ':') end -= 1
  return text.length - end < 3 ? text.length : text.slice(0, end).trimEnd().length
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
