import type { Blockquote, FootnoteDefinition, List, ListItem, RootContent } from 'mdast'

/** A block that holds blocks. */
export type BlockParent = Blockquote | FootnoteDefinition | List | ListItem

/** Tells whether a block holds blocks. */
export function isBlockParent(node: RootContent): node is BlockParent {
  return ['blockquote', 'footnoteDefinition', 'list', 'listItem'].includes(node.type)
}

/** Returns the blocks in reading order, each followed by the blocks that it holds. */
export function blocksIn(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = []
  const collect = (node: RootContent): void => {
    blocks.push(node)
    if (isBlockParent(node)) node.children.forEach(collect)
  }
  nodes.forEach(collect)
  return blocks
}
