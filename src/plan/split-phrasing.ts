import type { Nodes, PhrasingContent } from 'mdast'
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
    return [[{ ...node, value: node.value.slice(0, offset) }], [{ ...node, value: node.value.slice(offset) }]]
  }
  if (!('children' in node)) return [[node], []]
  const [head, tail] = cut(node.children, offset)
  return [[{ ...node, children: head }], tail.length > 0 ? [{ ...node, children: tail }] : []]
}

function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const trimmed = nodes.filter((node, index) => node.type !== 'break' || (index > 0 && index < nodes.length - 1))
  const [first] = trimmed
  if (first?.type === 'text') trimmed[0] = { ...first, value: first.value.trimStart() }
  const last = trimmed.at(-1)
  if (last?.type === 'text') trimmed[trimmed.length - 1] = { ...last, value: last.value.trimEnd() }
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '')
}
