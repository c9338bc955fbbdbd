import type { RootContent } from 'mdast'
import { blocksIn } from './blocks.js'
import type { Chrome } from './chrome.js'

/** Finds the HTML comments that stand as blocks. */
export const comments: Chrome = (nodes) =>
  blocksIn(nodes)
    .filter(isComment)
    .map((node) => ({ node, reason: 'comment' }))

function isComment(node: RootContent): boolean {
  if (node.type !== 'html') return false
  let rest = node.value.trim()
  if (rest === '') return false
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->')
    // A comment that is never closed hides everything to the end of its block.
    rest = end < 0 ? '' : rest.slice(end + '-->'.length).trimStart()
  }
  return rest === ''
}
