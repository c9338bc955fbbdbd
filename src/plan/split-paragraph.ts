import type { Paragraph } from 'mdast'
import type { Source } from '../model.js'
import { placing } from './placing.js'
import { splitPhrasing } from './split-phrasing.js'

/** Cuts a paragraph at offsets into its plain text; each part knows where it stands in the notes. */
export function splitParagraph(paragraph: Paragraph, offsets: readonly number[], source: Source): Paragraph[] {
  const place = placing(paragraph.position, source)
  return splitPhrasing(paragraph.children, offsets).map((children) => {
    return { type: 'paragraph', children, ...place(children) }
  })
}
