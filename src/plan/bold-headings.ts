import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { textWidth } from './text-width.js'

/** A bold line wider than this many em is a sentence, not a sub-heading; one that asks may take two lines. */
const widest = { heading: 30, question: 50, sibling: 66 }
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
  const sure = nodes.map(isBoldHeading)
  if (sure.filter(Boolean).length < fewest) return sure.map(() => false)
  return nodes.map((node, index) => sure[index] === true || isSibling(node, nodes[index + 1]))
}

/** Returns what a sub-heading says, without the marks that make all of it bold. */
export function headingContent(node: RootContent): readonly PhrasingContent[] {
  const children = node.type === 'heading' || node.type === 'paragraph' ? node.children : []
  const [first, ...others] = children
  const isMarked = first?.type === 'strong' && (others.length === 0 || node.type === 'paragraph')
  return isMarked ? [...first.children, ...others] : children
}

/** A paragraph that is one short bold run and ends no sentence, or asks. */
function isBoldHeading(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'strong') return false
  const text = toString(node).trim()
  if (/[？?]$/u.test(text)) return textWidth(text) <= widest.question
  return textWidth(text) <= widest.heading && !/[。！；，,;.!]$/u.test(text)
}

function isSibling(node: RootContent, next: RootContent | undefined): boolean {
  if (node.type !== 'paragraph' || !headed.has(next?.type ?? 'paragraph')) return false
  const [first, ...others] = node.children
  if (first?.type !== 'strong' || others.some(({ type }) => type !== 'text' && type !== 'inlineCode')) return false
  const [text, beside] = [toString(node).trim(), toString({ type: 'paragraph', children: others }).trim()]
  if (textWidth(text) > widest.sibling || /[：:；;，,]$/u.test(text)) return false
  return remark.test(beside) || textWidth(toString(first)) >= boldShare * textWidth(text)
}
