import type { BlockContent, Nodes } from 'mdast'

/** Blocks that may stand inside a quotation, a list item or a card. */
const blocks: ReadonlySet<Nodes['type']> = new Set<BlockContent['type']>([
  'blockquote',
  'code',
  'heading',
  'html',
  'list',
  'math',
  'paragraph',
  'table',
  'thematicBreak',
])

/** Returns whether a node is a block that may stand inside another. */
export function isBlock(node: Nodes): node is BlockContent {
  return blocks.has(node.type)
}
