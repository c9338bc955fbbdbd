import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** How tools write the place of a contents that they make: `[TOC]`, `[[_TOC_]]`, `@[TOC]`, `{:toc}`, `TOC {:toc}`. */
const marker = /^(?:\[{1,2}toc\]{1,2}|@\[?toc\]?|\$\{toc\}|(?:toc ?)?\{:toc\})$/i

/** Tells whether a block only marks the place where a tool writes the table of contents. */
export function isContentsMarker(node: RootContent): boolean {
  if (node.type === 'list' && node.children.length > 1) return false
  return (node.type === 'paragraph' || node.type === 'list') && marker.test(toString(node).replaceAll('_', '').trim())
}
