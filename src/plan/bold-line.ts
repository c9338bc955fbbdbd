import type { Paragraph, RootContent } from 'mdast'
import { proseText } from './phrasing-text.js'
import { textWidth } from './text-width.js'

/** A bold line wider than this many em is a sentence. */
const widest = 30

/**
 * Returns whether a block is a line of bold text that ends no sentence, or asks: it heads what follows. The question mark
 * may stand behind the bold text.
 *
 * @param widestQuestion how many em wide a line that asks may be
 */
export function isBoldLine(node: RootContent, widestQuestion: number): node is Paragraph {
  if (node.type !== 'paragraph') return false
  const [first, ...others] = node.children
  if (first?.type !== 'strong' || others.some(({ type }) => type !== 'text')) return false
  if (!/^[？?]?$/u.test(proseText(others).trim())) return false
  const text = proseText(node.children).trim()
  if (/[？?]$/u.test(text)) return textWidth(text) <= widestQuestion
  return textWidth(text) <= widest && !/[。！；，,;.!]$/u.test(text)
}
