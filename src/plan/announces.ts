import type { RootContent } from 'mdast'
import { proseText } from './phrasing-text.js'

/** Returns whether a paragraph only says that something follows: it ends with a colon. */
export function announces(node: RootContent): boolean {
  return node.type === 'paragraph' && /[：:]\s*$/u.test(proseText(node.children))
}
