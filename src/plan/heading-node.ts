import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'

/** Returns a heading inside an answer that stands where the notes have `source`. */
export function headingNode(children: readonly PhrasingContent[], { position }: RootContent): Heading {
  return { type: 'heading', depth: 4, children: [...children], ...(position ? { position } : {}) }
}

/** Returns what a bold line says, without the marks that make it bold. */
export function withoutBold({ children }: Paragraph): readonly PhrasingContent[] {
  const [first, ...others] = children
  return first?.type === 'strong' ? [...first.children, ...others] : children
}
