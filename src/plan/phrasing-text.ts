import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Marks that could end a sentence. */
const ends = /[。！？…!?.；;，,、：:]/gu

/** Returns inline content as plain text, the text whose offsets `splitPhrasing` counts. */
export function phrasingText(nodes: readonly PhrasingContent[]): string {
  return toString({ type: 'paragraph', children: [...nodes] }, { includeHtml: false })
}

/**
 * Returns that text with code, formulas and pictures as runs of `X` and links without punctuation, at the same offsets:
 * what stands in them neither ends a sentence nor begins one with a word.
 */
export function proseText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(proseOf).join('')
}

function proseOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'html') return ''
  if (node.type === 'link' || node.type === 'linkReference') return proseText(node.children).replace(ends, 'x')
  if ('children' in node) return proseText(node.children)
  return 'X'.repeat(toString(node).length)
}
