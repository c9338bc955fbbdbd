import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { isBoldLine } from './bold-line.js'
import { textWidth } from './text-width.js'

/** Em that a bold line may take which asks, and one beside sure sub-headings. */
const widest = { question: 50, sibling: 66 }
/** Bold lines that are surely sub-headings before others like them are taken for their siblings. */
const fewest = 2
/** At least this share of a sibling is bold where what is not is no remark in brackets. */
const boldShare = 0.6
const remark = /^[（(].*[）)]$/su
/** What siblings stand directly above. */
const headed: ReadonlySet<RootContent['type']> = new Set(['list', 'table', 'code', 'cards'])

/**
 * Tells of each block whether it is a bold line that stands for a sub-heading; none is where there are fewer than two.
 * Where there are, a bold line directly above a list, table or code is one as well though it ends a sentence or has a
 * remark behind it.
 */
export function boldHeadings(nodes: readonly RootContent[]): boolean[] {
  const sure = nodes.map((node) => isBoldLine(node, widest.question))
  if (sure.filter(Boolean).length < fewest) return sure.map(() => false)
  return nodes.map((node, index) => sure[index] === true || isSibling(node, nodes[index + 1]))
}

function isSibling(node: RootContent, next: RootContent | undefined): boolean {
  if (node.type !== 'paragraph' || !headed.has(next?.type ?? 'paragraph')) return false
  const [first, ...others] = node.children
  if (first?.type !== 'strong' || others.some(({ type }) => type !== 'text' && type !== 'inlineCode')) return false
  const [text, beside] = [toString(node).trim(), toString({ type: 'paragraph', children: others }).trim()]
  if (textWidth(text) > widest.sibling || /[：:；;，,]$/u.test(text)) return false
  return remark.test(beside) || textWidth(toString(first)) >= boldShare * textWidth(text)
}
