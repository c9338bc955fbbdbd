import type { List, Paragraph } from 'mdast'
import type { Source } from '../model.js'
import { itemFrom } from './key-points/item-from.js'
import { phrasingText } from './phrasing-text.js'
import { sentenceEnds } from './sentences.js'
import { splitParagraph } from './split-paragraph.js'
import { textWidth } from './text-width.js'

/** Prose wider than this many em, about three lines, is shown sentence by sentence (P8). */
const widestProse = 105

/** Returns the sentences of a paragraph of more than three lines as a list; undefined where it is shorter or has but one. */
export function proseAsList(paragraph: Paragraph, source: Source): List | undefined {
  const text = phrasingText(paragraph.children)
  const parts = textWidth(text) > widestProse ? splitParagraph(paragraph, sentenceEnds(text), source) : []
  if (parts.length < 2) return undefined
  return { type: 'list', ordered: false, spread: false, children: parts.map(itemFrom), position: paragraph.position }
}
