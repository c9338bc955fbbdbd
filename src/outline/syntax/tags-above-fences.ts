import type { Html, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** A stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const onlyTags = /^\s*(?:<\/?(?:p|div|center|section|article|br)\b[^<>]*>\s*)+$/i
const fence = /^[ \t]*(?:`{3,}|~{3,})/

/**
 * Finds the lines of tags without a meaning of their own, such as `<p>`, right above a fence. Without a blank line between
 * them the fence would be part of the HTML, and the code below its first blank line would be prose.
 */
export function tagsAboveFences(tree: Root, text: string): Stretch[] {
  const found: Stretch[] = []
  visit(tree, 'html', (node, _index, parent) => {
    if (parent?.type !== 'paragraph' && node.value.includes('\n')) found.push(...tagsIn(node, text))
  })
  return found
}

function tagsIn({ value, position }: Html, text: string): Stretch[] {
  const lines = value.split('\n')
  let lineStart = position?.start.offset ?? 0
  return lines.flatMap((line, index) => {
    const newline = text.indexOf('\n', lineStart)
    const end = newline === -1 ? text.length : newline
    const start = text.indexOf('<', lineStart)
    lineStart = end + 1
    return fence.test(lines[index + 1] ?? '') && onlyTags.test(line) && start < end ? [{ start, end }] : []
  })
}
