import type { RootContent } from 'mdast'
import { phrasingText } from '../phrasing-text.js'

/** Returns whether a paragraph only says that something follows. */
export function announces(node: RootContent): boolean {
  return node.type === 'paragraph' && /[：:]\s*$/u.test(phrasingText(node.children))
}
