import type { PhrasingContent, Text } from 'mdast'
import type { Point } from 'unist'

/** Stands in plain text for code, a formula or a picture, so that no pattern matches across it. */
const object = '\uFFFC'

/** Returns inline content as plain text: a line break is `\n`, code, a formula or a picture is one U+FFFC, a tag nothing. */
export function plainOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(plainOfNode).join('')
}

function plainOfNode(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return ''
  return 'children' in node ? plainOf(node.children) : object
}

/**
 * Returns the inline content between two offsets into its plain text, with positions. Marks that lose all their text
 * go, tags stay.
 */
export function cutPhrasing(nodes: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] {
  let start = 0
  return nodes.flatMap((node) => {
    const length = plainOfNode(node).length
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)]
    start += length
    if (length === 0 || (first === 0 && last === length)) return [node]
    return first < last ? cutNode(node, first, last) : []
  })
}

function cutNode(node: PhrasingContent, from: number, to: number): PhrasingContent[] {
  if (node.type === 'text') return [cutText(node, from, to)]
  if (!('children' in node)) return [node]
  const children = cutPhrasing(node.children, from, to)
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  if (!node.position || !start || !end) return [{ ...node, children }]
  const position = {
    start: from === 0 ? node.position.start : start,
    end: to === plainOf(node.children).length ? node.position.end : end,
  }
  return [{ ...node, children, position }]
}

function cutText(node: Text, from: number, to: number): Text {
  const cut: Text = { ...node, value: node.value.slice(from, to) }
  if (!node.position) return cut
  const { start, end } = node.position
  return { ...cut, position: { start: moved(start, from), end: moved(end, to - node.value.length) } }
}

function moved({ line, column, offset }: Point, by: number): Point {
  return { line, column: column + by, offset: (offset ?? 0) + by }
}
