import type { PhrasingContent } from 'mdast'
import { resolveInlineHtml } from '../html-inline.js'

/** Returns whether inline content is only line ends, and tags around nothing: `<br><b> </b>`. A comment is something. */
export function holdsNothing(nodes: readonly PhrasingContent[]): boolean {
  return !nodes.some(isComment) && resolveInlineHtml(nodes).every(isNothing)
}

function isComment(node: PhrasingContent): boolean {
  return node.type === 'html' && node.value.startsWith('<!--')
}

function isNothing(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if ('children' in node) return node.children.every(isNothing)
  return node.type === 'break' || node.type === 'html'
}
