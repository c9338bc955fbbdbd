import type { Heading, Paragraph, RootContent } from 'mdast'
import { withoutImages } from '../figures.js'
import { proseText } from '../phrasing-text.js'
import { textWidth } from '../text-width.js'

/** A bold line wider than this, in em, is a sentence; one that asks may take two lines. */
const widest = { heading: 30, question: 66 }

/** Returns whether a paragraph is a bold line that ends no sentence, or asks: it heads what follows. */
export function isLabel(node: Paragraph): boolean {
  const text = proseText(withoutImages(node.children)).trim()
  const [first, ...others] = node.children
  if (first?.type !== 'strong' || !/^[？?]?$/u.test(proseText(others).trim())) return false
  if (/[？?]$/u.test(text)) return textWidth(text) <= widest.question
  return textWidth(text) <= widest.heading && !/[。！；，：,;.!:]$/u.test(text)
}

/** Returns blocks in which bold lines above others are the headings that they stand for. */
export function withLabelsAsHeadings(nodes: readonly RootContent[]): RootContent[] {
  return nodes.map((node, index) => {
    const isAbove = index < nodes.length - 1
    return isAbove && node.type === 'paragraph' && isLabel(node) && !hasPicture(node) ? headingOf(node) : node
  })
}

function hasPicture({ children }: Paragraph): boolean {
  return withoutImages(children).length < children.length
}

function headingOf({ children, position }: Paragraph): Heading {
  const [first, ...others] = children
  const content = first?.type === 'strong' ? [...first.children, ...others] : children
  return { type: 'heading', depth: 4, children: content, ...(position ? { position } : {}) }
}
