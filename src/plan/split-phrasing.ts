import type { Nodes, PhrasingContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Cuts inline content at offsets into its plain text; marks that span a cut are opened again on the other side. */
export function splitPhrasing(nodes: readonly PhrasingContent[], offsets: readonly number[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = []
  let rest: PhrasingContent[] = [...nodes]
  let done = 0
  for (const offset of offsets) {
    if (offset <= done) continue
    const [before, after] = cut(rest, offset - done)
    parts.push(before)
    rest = after
    // What is never cut may have carried the part beyond the offset.
    done += lengthOf({ type: 'paragraph', children: before })
  }
  return [...parts, rest].map(trim).filter((part) => part.length > 0)
}

function cut(nodes: readonly PhrasingContent[], offset: number): [PhrasingContent[], PhrasingContent[]] {
  const before: PhrasingContent[] = []
  let left = offset
  for (const [index, node] of nodes.entries()) {
    const length = lengthOf(node)
    if (left >= length) {
      before.push(node)
      left -= length
      continue
    }
    if (left === 0) return [before, nodes.slice(index)]
    const [head, tail] = cutNode(node, left)
    return [
      [...before, ...head],
      [...tail, ...nodes.slice(index + 1)],
    ]
  }
  return [before, []]
}

function lengthOf(node: Nodes): number {
  return toString(node, { includeHtml: false }).length
}

/** Code, formulas and pictures are never cut: they go whole to the first side. */
function cutNode(node: PhrasingContent, offset: number): [PhrasingContent[], PhrasingContent[]] {
  if (node.type === 'text') {
    return [[sliceText(node, 0, offset)], [sliceText(node, offset)]]
  }
  if (!('children' in node)) return [[node], []]
  const [head, tail] = cut(node.children, offset)
  return [[{ ...node, children: head }], tail.length > 0 ? [{ ...node, children: tail }] : []]
}

/** A stretch of a text; its place is that of the stretch where the notes write the text as it reads, else not known. */
function sliceText(node: Text, from: number, to = node.value.length): Text {
  const value = node.value.slice(from, to)
  const { position } = node
  const start = position?.start.offset
  if (!position || start === undefined || (position.end.offset ?? 0) - start !== node.value.length) {
    return from === 0 && position ? { type: 'text', value, position } : { type: 'text', value }
  }
  const place = (offset: number) => {
    if (offset === node.value.length) return position.end
    const lines = node.value.slice(0, offset).split('\n')
    const column = (lines.length === 1 ? position.start.column : 1) + (lines.at(-1)?.length ?? 0)
    return { line: position.start.line + lines.length - 1, column, offset: start + offset }
  }
  return { type: 'text', value, position: { start: place(from), end: place(to) } }
}

function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const trimmed = nodes.filter((node, index) => node.type !== 'break' || (index > 0 && index < nodes.length - 1))
  const [first] = trimmed
  if (first?.type === 'text') trimmed[0] = sliceText(first, first.value.length - first.value.trimStart().length)
  const last = trimmed.at(-1)
  if (last?.type === 'text') trimmed[trimmed.length - 1] = sliceText(last, 0, last.value.trimEnd().length)
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '')
}
