import type { Html, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'

interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

interface Line {
  /** Where the line begins in the text of the excerpt. */
  readonly from: number
  /** Where it begins in the notes. */
  readonly at: Place
}

/** A piece of the notes, without the prefixes that its lines have there in a list item, a quote or an admonition. */
export interface Excerpt {
  readonly text: string
  readonly lines: readonly Line[]
}

/** Returns an HTML block as an excerpt of the notes that it stands in. */
export function excerptOf({ value, position }: Html, notes: string): Excerpt {
  const start = position?.start
  let lineStart = start?.offset ?? 0
  let from = 0
  const lines = value.split('\n').map((text, index): Line => {
    const end = lineEnd(notes, lineStart)
    // The first line begins where the node does; the others may have a prefix in front of them.
    const prefix = index === 0 ? 0 : Math.max(0, end - lineStart - text.length)
    const column = (index === 0 ? (start?.column ?? 1) : 1) + prefix
    const line = { from, at: { line: (start?.line ?? 1) + index, column, offset: lineStart + prefix } }
    from += text.length + 1
    lineStart = end + 1
    return line
  })
  return { text: value, lines }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** Returns a part of an excerpt. */
export function sliceExcerpt({ text, lines }: Excerpt, from: number, to: number): Excerpt {
  const part = lines.slice(lineIndex(lines, from), lineIndex(lines, to) + 1)
  return {
    text: text.slice(from, to),
    lines: part.map((line) => {
      const skipped = Math.max(0, from - line.from)
      return { from: Math.max(0, line.from - from), at: moved(line.at, skipped) }
    }),
  }
}

/** Returns an excerpt without the indentation that its lines have in common; the first one begins amid a line. */
export function dedented({ text, lines }: Excerpt): Excerpt {
  const texts = text.split('\n')
  const common = texts
    .slice(1)
    .reduce((least, line) => (line.trim() === '' ? least : Math.min(least, indentOf(line))), Number.POSITIVE_INFINITY)
  const cuts = texts.map((line, index) => (index === 0 ? indentOf(line) : Math.min(common, indentOf(line))))
  const cut = texts.map((line, index) => line.slice(cuts[index]))
  let from = 0
  return {
    text: cut.join('\n'),
    lines: lines.map(({ at }, index) => {
      const line = { from, at: moved(at, cuts[index] ?? 0) }
      from += (cut[index]?.length ?? 0) + 1
      return line
    }),
  }
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0
}

/** Returns where an offset of an excerpt stands in the notes. */
export function pointInNotes({ lines }: Excerpt, offset: number): Place {
  const line = lines[lineIndex(lines, offset)]
  return line ? moved(line.at, offset - line.from) : { line: 1, column: 1, offset: 0 }
}

/** Moves a tree that was parsed from the text of an excerpt to where that stands in the notes. */
export function placeInNotes(tree: Nodes, excerpt: Excerpt): void {
  visit(tree, (node) => {
    if (!node.position) return
    const { start, end } = node.position
    node.position = { start: pointInNotes(excerpt, start.offset ?? 0), end: pointInNotes(excerpt, end.offset ?? 0) }
  })
}

function moved({ line, column, offset }: Place, by: number): Place {
  return { line, column: column + by, offset: offset + by }
}

/** Index of the line that holds an offset. */
function lineIndex(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.from ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
