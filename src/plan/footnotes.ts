import type { Nodes, RootContent } from 'mdast'
import type { Source } from '../model.js'

/** Returns blocks without footnotes and their marks: slides have none (P10), the speaker notes have all. */
export function withoutFootnotes(nodes: readonly RootContent[], source: Source): RootContent[] {
  return nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [] : [withoutMarks(node, source)]))
}

function withoutMarks<T extends Nodes>(node: T, source: Source): T {
  if (!('children' in node)) return node
  const children = node.children.filter((child: Nodes) => !isFootnoteMark(child, source))
  const isSame = children.length === node.children.length
  const shown = children.map((child: Nodes) => withoutMarks(child, source))
  return isSame && shown.every((child, index) => child === node.children[index]) ? node : { ...node, children: shown }
}

/** Tells whether a node is the mark of a footnote: the parser makes `[1]` of `[^1]`, the source tells it from what stands in brackets. */
export function isFootnoteMark(node: Nodes, { text }: Source): boolean {
  const start = node.type === 'text' ? node.position?.start.offset : undefined
  return start !== undefined && text.startsWith('[^', start)
}
