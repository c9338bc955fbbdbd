import type { Nodes, PhrasingContent, TableCell } from 'mdast'

/** Kinds of blocks that HTML allows in a cell and Markdown does not. */
const blocks = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
])

/** Makes inline content of what a cell of an HTML table holds: blocks, items and lines of code end in line breaks. */
export function flattenCell(cell: TableCell): void {
  cell.children = inlineOf(cell.children)
}

function inlineOf(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node, index) => {
    const made = partOf(node)
    const follows = index > 0 && made.length > 0 && (isBlock(node) || isBlock(nodes[index - 1]))
    return follows ? [{ type: 'break' as const }, ...made] : made
  })
}

function isBlock(node: Nodes | undefined): boolean {
  return node !== undefined && (blocks.has(node.type) || node.type === 'code')
}

function partOf(node: Nodes): PhrasingContent[] {
  if (node.type === 'code') {
    const lines = node.value.split('\n').filter((line) => line.trim() !== '')
    return lines.flatMap((value, index) => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      { type: 'inlineCode', value },
    ])
  }
  if (node.type === 'thematicBreak' || node.type === 'html') return []
  return blocks.has(node.type) && 'children' in node ? inlineOf(node.children) : [node as PhrasingContent]
}
