import { toString } from 'mdast-util-to-string'
import type { Atom } from '../model.js'

/** Returns the text that an atom shows. */
export function textOf({ content }: Atom): string {
  switch (content.type) {
    case 'line':
      return content.value
    case 'figure':
      return content.caption ?? ''
    case 'figures':
      return content.figures.flatMap(({ caption }) => caption ?? []).join(' ')
    default:
      return toString(content.node, { includeHtml: false })
  }
}
