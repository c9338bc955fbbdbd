import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Returns inline content as plain text; its offsets are those at which inline content is split. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return toString({ type: 'paragraph', children: [...nodes] }, { includeHtml: false })
}
