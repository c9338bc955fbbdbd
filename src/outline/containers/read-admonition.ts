import { lineParts } from './line-parts.js'
import type { MarkerLine } from './marker-line.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    admonitionLine: 'admonitionLine'
  }
}

/** The mark and the type: `!!! note`, `??? note`, `???+ note`. */
const start = /^((?:!!!|\?\?\?\+?)[ \t]+)([\p{L}\p{N}_-]+)(?=[ \t]|$)/u

/** Words of Material for MkDocs that place an admonition beside the text. */
const placing = /^[ \t]+inline(?:[ \t]+end)?(?=[ \t]|$)/

/** Further classes, and the title in quotes. */
const quoted = /^([\p{L}\p{N} \t_-]*")(.*)("[ \t]*)$/u

/** Returns what a line that begins an admonition consists of, undefined if it is text. */
export function readAdmonition(line: string): MarkerLine | undefined {
  const [opening = '', mark = '', name = ''] = start.exec(line) ?? []
  if (opening === '') return undefined
  const rest = line.slice(opening.length)
  const [, before, inside = '', after = ''] = quoted.exec(rest) ?? []
  const unquoted = rest.replace(placing, '').trimStart()
  const title = before === undefined ? unquoted : inside
  return {
    type: 'admonitionLine',
    parts: lineParts(
      ['containerSyntax', mark],
      ['containerName', name],
      ['containerSyntax', before ?? rest.slice(0, rest.length - unquoted.length)],
      ['containerTitle', title],
      ['containerSyntax', after],
    ),
  }
}
