import type { FootnoteDefinition, RootContent } from 'mdast'

/** Returns the blocks of a footnote behind the mark that stands for it, in one paragraph with the first where that is one. */
export function withFootnoteMark(
  { label, identifier }: Pick<FootnoteDefinition, 'label' | 'identifier'>,
  blocks: readonly RootContent[],
): RootContent[] {
  const mark = { type: 'text' as const, value: `[${label ?? identifier}] ` }
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph') return [{ ...first, children: [mark, ...first.children] }, ...rest]
  return [{ type: 'paragraph', children: [mark] }, ...blocks]
}
