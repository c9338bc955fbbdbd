import type { Paragraph, PhrasingContent, Root, Text } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import { paragraphOf } from '../paragraph-of.js'
import { movePoint } from './move-point.js'

declare module 'mdast' {
  interface BlockquoteData {
    /** The kind of a callout, in small letters, such as `note` or `question`. */
    callout?: string
  }
}

/** `[!NOTE]`, `[!tip]-` and `[!question|wide]+`, with the space up to a title. */
const marker = /^\[!(\p{L}[\p{L}\p{N}_-]*)(?:\|[^\]\n]*)?\][-+]?[ \t]*/u

/**
 * Makes callouts of the block quotes that begin as GitHub and Obsidian write them, `> [!NOTE] Title`: the title, or the
 * name of the kind where there is none, becomes a bold paragraph of its own at the top of the quote.
 */
export function markCallouts(tree: Root, text: string): void {
  visit(tree, 'blockquote', (quote) => {
    const [lead, ...rest] = quote.children
    const [first] = lead?.type === 'paragraph' ? lead.children : []
    const start = first?.position?.start
    const [mark, kind] = (first?.type === 'text' && marker.exec(first.value)) || []
    if (lead?.type !== 'paragraph' || !start || !mark || !kind || !text.startsWith(mark, start.offset)) return
    const { title, below } = splitAtLineEnd(lead.children, text)
    const shown = withoutStart(title, mark.length)
    const named = shown.length > 0 ? shown : [textAt(kind, movePoint(start, 2))]
    quote.children = [boldParagraph(named), ...(below.length > 0 ? [paragraphOf(below)] : []), ...rest]
    quote.data = { ...quote.data, callout: kind.toLowerCase() }
  })
}

interface Split {
  readonly title: PhrasingContent[]
  readonly below: PhrasingContent[]
}

/** Splits the content of a paragraph behind its first line. */
function splitAtLineEnd(children: readonly PhrasingContent[], text: string): Split {
  const at = children.findIndex((child) => child.type === 'break' || isOfTwoLines(child))
  const last = children[at]
  if (!last) return { title: [...children], below: [] }
  const { title, below } = last.type === 'text' ? cutAtLineEnd(last, text) : { title: [], below: [] }
  return { title: [...children.slice(0, at), ...title], below: [...below, ...children.slice(at + 1)] }
}

function isOfTwoLines(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.includes('\n')
}

function cutAtLineEnd({ value, position }: Text, text: string): Split {
  if (!position) return { title: [], below: [] }
  const { start, end } = position
  const lineEnd = value.indexOf('\n')
  const first = value.slice(0, lineEnd).trimEnd()
  const written = text.slice(start.offset, text.indexOf('\n', start.offset)).trimEnd()
  const title: Text = { type: 'text', value: first, position: { start, end: movePoint(start, written.length) } }
  const below: Text = { type: 'text', value: value.slice(lineEnd + 1), position: { start: nextLine(start, text), end } }
  return { title: [title].filter(isShown), below: [below].filter(isShown) }
}

function isShown({ value }: Text): boolean {
  return value !== ''
}

/** Leaves out the marker, with which the first node begins. */
function withoutStart(nodes: readonly PhrasingContent[], skipped: number): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text' || !first.position) return [...nodes]
  const value = first.value.slice(Math.min(skipped, first.value.length))
  const { start, end } = first.position
  return value === '' ? rest : [{ ...first, value, position: { start: movePoint(start, skipped), end } }, ...rest]
}

function boldParagraph(children: PhrasingContent[]): Paragraph {
  const { position } = paragraphOf(children)
  return paragraphOf([{ type: 'strong', children, ...(position && { position }) }])
}

function textAt(value: string, start: Point): Text {
  return { type: 'text', value, position: { start, end: movePoint(start, value.length) } }
}

/** Where the content of the next line begins, behind the markers of its quotes. */
function nextLine({ line, offset = 0 }: Point, text: string): Point {
  const lineStart = text.indexOf('\n', offset) + 1
  let start = lineStart
  while (/[ \t>]/.test(text.charAt(start))) start += 1
  return { line: line + 1, column: start - lineStart + 1, offset: start }
}
