import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Point } from 'unist'
import type { ContainerMark } from './container-mark.js'
import { type DetailsTag, detailsTags } from './details-tags.js'
import { holdsNothing } from './holds-nothing.js'

/**
 * Splits a paragraph that runs into details, such as `An answer.</details>` or `Why? <details><summary>…`, into
 * paragraphs and marks. A sentence that only names the `<details>` tag is left alone.
 */
export function splitParagraph(paragraph: Paragraph, notes: string): RootContent[] {
  const marks = paragraph.children.map(markOf)
  if (!marks.some((mark, index) => mark && (mark.does === 'close' || opensSummary(mark, marks[index + 1])))) {
    return [paragraph]
  }
  const result: RootContent[] = []
  let content: PhrasingContent[] = []
  paragraph.children.forEach((node, index) => {
    const mark = marks[index]
    if (!mark) content.push(node)
    else {
      result.push(...paragraphOf(content, notes), mark)
      content = []
    }
  })
  return [...result, ...paragraphOf(content, notes)]
}

function opensSummary(mark: ContainerMark, next: ContainerMark | undefined): boolean {
  return mark.kind === 'details' && next?.kind === 'summary'
}

function markOf(node: PhrasingContent): ContainerMark | undefined {
  if (node.type !== 'html') return undefined
  const [tag]: readonly (DetailsTag | undefined)[] = detailsTags(node.value)
  if (!tag || !node.position) return undefined
  const { kind, does } = tag
  return { type: 'containerMark', kind, does, name: kind, children: [], position: node.position }
}

function paragraphOf(nodes: readonly PhrasingContent[], notes: string): Paragraph[] {
  const [first, ...others] = nodes
  if (!first) return []
  const children = [...withoutLeadingSpace(first, notes), ...others]
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  if (!start || !end || holdsNothing(children)) return []
  return [{ type: 'paragraph', children, position: { start, end } }]
}

/** The text that follows a tag begins with its first letter. */
function withoutLeadingSpace(node: PhrasingContent, notes: string): PhrasingContent[] {
  if (node.type !== 'text' || !node.position) return [node]
  const value = node.value.trimStart()
  if (value === '') return []
  const { start, end } = node.position
  const from = start.offset ?? 0
  let to = from
  while (/\s/.test(notes[to] ?? '')) to += 1
  return [{ type: 'text', value, position: { start: pointAfter(start, notes.slice(from, to)), end } }]
}

function pointAfter({ line, column, offset = 0 }: Point, text: string): Point {
  const lines = text.split('\n')
  const last = lines.at(-1) ?? ''
  const isSameLine = lines.length === 1
  return {
    line: line + lines.length - 1,
    column: isSameLine ? column + last.length : last.length + 1,
    offset: offset + text.length,
  }
}
