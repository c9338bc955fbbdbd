import type { Blockquote, ListItem, Paragraph, Root, RootContent } from 'mdast'

/** Replaces each paragraph of a tree, in place: of the root, of block quotes and of items of lists, however deep. */
export function replaceParagraphs(
  parent: Root | Blockquote | ListItem,
  replace: (paragraph: Paragraph, parent: Root | Blockquote | ListItem) => Paragraph[],
): void {
  const children: readonly RootContent[] = parent.children
  const replaced = children.flatMap((node): RootContent[] => {
    if (node.type === 'blockquote') replaceParagraphs(node, replace)
    if (node.type === 'list') for (const item of node.children) replaceParagraphs(item, replace)
    return node.type === 'paragraph' ? replace(node, parent) : [node]
  })
  parent.children = replaced as typeof parent.children
}
