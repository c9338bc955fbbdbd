import type { Paragraph, PhrasingContent, Text } from 'mdast'
import type { Point } from 'unist'

/** What is known on the way through a paragraph. */
interface Walk {
  readonly text: string
  readonly isCut: (line: number) => boolean
  /** The line that the walk has reached, counted from 0. */
  line: number
  /** Every line so far was found in the notes. */
  exact: boolean
}

/**
 * Cuts the content of a paragraph in front of the lines that `isCut` names, counted from 0, and leaves the other line
 * ends as they are. Marks that span a cut are opened again, a line break at a cut goes. Returns undefined where the
 * lines cannot be found in the notes.
 */
export function cutLines(
  paragraph: Paragraph,
  text: string,
  isCut: (line: number) => boolean,
): PhrasingContent[][] | undefined {
  const walk: Walk = { text, isCut, line: 0, exact: true }
  const parts = cutNodes(paragraph.children, walk)
  return walk.exact ? parts.map((part, index) => (index < parts.length - 1 ? withoutLastBreak(part) : part)) : undefined
}

function cutNodes(nodes: readonly PhrasingContent[], walk: Walk): PhrasingContent[][] {
  const parts: PhrasingContent[][] = []
  let current: PhrasingContent[] = []
  for (const node of nodes) {
    const [first = [], ...others] = cutNode(node, walk)
    current.push(...first)
    for (const other of others) {
      parts.push(current)
      current = other
    }
  }
  return [...parts, current]
}

function cutNode(node: PhrasingContent, walk: Walk): PhrasingContent[][] {
  if (isLineBreak(node)) return startsLine(walk) ? [[], []] : [[node]]
  if (node.type === 'text') return cutText(node, walk)
  if (!('children' in node)) return [[node]]
  const parts = cutNodes(node.children, walk)
  if (parts.length === 1) return [[node]]
  return parts.map((children, index) => {
    const start = index === 0 ? node.position?.start : children[0]?.position?.start
    const end = index === parts.length - 1 ? node.position?.end : children.at(-1)?.position?.end
    if (children.length === 0 || !start || !end) return []
    return [{ ...node, children, position: { start, end } }]
  })
}

/** Written as Markdown or as HTML, which is not resolved yet. */
function isLineBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))
}

function startsLine(walk: Walk): boolean {
  walk.line += 1
  return walk.isCut(walk.line)
}

/** One line of a text: what the parser made of it, and where it stands in the notes. */
interface SourceLine {
  readonly value: string
  readonly start: Point
  readonly end: Point
}

function cutText(node: Text, walk: Walk): PhrasingContent[][] {
  if (!node.value.includes('\n')) return [[node]]
  const [first, ...others] = sourceLines(node, walk.text)
  if (!first) {
    walk.exact = false
    return [[node]]
  }
  const pieces: SourceLine[] = []
  let current = first
  for (const line of others) {
    if (startsLine(walk)) {
      pieces.push(current)
      current = line
    } else current = { value: `${current.value}\n${line.value}`, start: current.start, end: line.end }
  }
  return [...pieces, current].map(({ value, start, end }) =>
    value === '' ? [] : [{ ...node, value, position: { start, end } }],
  )
}

/** Finds the lines of a text in the notes; none where they are not as many as in the text, as with `&#10;`. */
function sourceLines(node: Text, text: string): SourceLine[] {
  const values = node.value.split('\n')
  if (!node.position) return []
  const { start, end } = node.position
  let offset = start.offset ?? 0
  const slices = text.slice(offset, end.offset).split('\n')
  const lines = values.map((value, index): SourceLine => {
    const slice = slices[index] ?? ''
    // Neither the mark of a block quote nor the space around a line is part of its text.
    const indent = index === 0 ? 0 : slice.length - slice.replace(/^[ \t>]+/, '').length
    const line = start.line + index
    const column = index === 0 ? start.column : 1
    const length = slice.trimEnd().length
    const made = {
      value,
      start: { line, column: column + indent, offset: offset + indent },
      end: index === values.length - 1 ? end : { line, column: column + length, offset: offset + length },
    }
    offset += slice.length + 1
    return made
  })
  const found = lines.every(({ value, start }) => isWritten(value, text.charAt(start.offset ?? 0)))
  return slices.length === values.length && found ? lines : []
}

/** A line begins in the notes with its first character, or with an escape or an entity for it. */
function isWritten(value: string, first: string): boolean {
  return value.trim() === '' || value.trimStart().startsWith(first.trim()) || first === '\\' || first === '&'
}

function withoutLastBreak(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  return last && isLineBreak(last) ? nodes.slice(0, -1) : [...nodes]
}
