import type { Nodes } from 'mdast'

const ofBlocks: ReadonlySet<string> = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow'])

/** Returns what a passage says as a slide has it: with a sign for each formula, without pictures. */
export function readText(node: Nodes): string {
  switch (node.type) {
    case 'inlineMath':
    case 'math':
      return '\ufffc'
    case 'break':
      return '\n'
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    default:
      return 'children' in node ? node.children.map(readText).join(ofBlocks.has(node.type) ? '\n' : '') : ''
  }
}
