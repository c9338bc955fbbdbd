import type { Paragraph, PhrasingContent } from 'mdast'

/** Returns a paragraph that stands where its content does. */
export function paragraphOf(children: PhrasingContent[]): Paragraph {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  return { type: 'paragraph', children, ...(start && end && { position: { start, end } }) }
}
