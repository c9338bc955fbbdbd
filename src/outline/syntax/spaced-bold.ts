import type { PhrasingContent, Strong, Text } from 'mdast'
import type { Point } from 'unist'
import { isBalanced } from './balanced.js'
import { movePoint } from './move-point.js'

/** Stars that the parser left as text. */
interface Stars {
  /** Position of their text among its siblings. */
  readonly index: number
  /** Position in that text. */
  readonly at: number
  readonly length: number
  readonly point: Point
}

/**
 * Makes text bold that has spaces inside its stars, as in `** bold **`, and returns the offsets at which it stands. It is
 * left alone where a line has other stars, or where they multiply: `x ** 2 + y ** 2`.
 */
export function readSpacedBold(children: PhrasingContent[], text: string): number[] {
  const pairs = starsOf(children, text).flatMap((line) => {
    const [open, close, ...others] = line
    return open && close && others.length === 0 && areBold(open, close, text) ? [{ open, close }] : []
  })
  // From the last to the first, so that the positions of the earlier ones stay true.
  for (const { open, close } of pairs.toReversed()) embolden(children, open, close)
  return pairs.map(({ open }) => open.point.offset ?? 0)
}

/** The stars of each line that has any; texts that the notes write in another way have none that can be placed. */
function starsOf(children: readonly PhrasingContent[], text: string): Stars[][] {
  const lines = new Map<number, Stars[]>()
  for (const [index, node] of children.entries()) {
    if (node.type !== 'text' || !node.value.includes('*') || !node.position) continue
    const { start, end } = node.position
    if (text.slice(start.offset, end.offset) !== node.value) return []
    for (const stars of starsIn(node, start, index)) {
      const line = lines.get(stars.point.line) ?? []
      line.push(stars)
      lines.set(stars.point.line, line)
    }
  }
  return [...lines.values()]
}

function starsIn({ value }: Text, start: Point, index: number): Stars[] {
  const found: Stars[] = []
  let { line } = start
  // Where the line begins, counted from the start of the text.
  let lineStart = 1 - start.column
  for (const { 0: match, index: at } of value.matchAll(/\n|\*+/g)) {
    if (match === '\n') {
      line += 1
      lineStart = at + 1
    } else {
      const point = { line, column: at - lineStart + 1, offset: (start.offset ?? 0) + at }
      found.push({ index, at, length: match.length, point })
    }
  }
  return found
}

function areBold(open: Stars, close: Stars, text: string): boolean {
  if (open.length !== close.length || open.length < 2 || open.length > 3) return false
  const [start, end] = [(open.point.offset ?? 0) + open.length, close.point.offset ?? 0]
  const content = text.slice(start, end)
  const [before, after] = [text.charAt(start - open.length - 1), text.charAt(end + close.length)]
  const isSpaced = /^\s|\s$/.test(content)
  if (!isSpaced || /[*\n]/.test(content) || !hasWord(content) || !isBalanced(content)) return false
  // A factor, a path or the end of a call.
  if (/[\w/\\)\]]/.test(before) || /[/\\(=]\s*$/.test(content)) return false
  const isAmongWords = before === ' ' || /[A-Za-z0-9]/.test(after)
  return !isAmongWords || !/[=+/^<>]|\d/.test(content)
}

function hasWord(content: string): boolean {
  return /\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(content)
}

function embolden(children: PhrasingContent[], open: Stars, close: Stars): void {
  const [first, last] = [children[open.index], children[close.index]]
  if (first?.type !== 'text' || last?.type !== 'text') return
  const between = children.slice(open.index + 1, close.index)
  const contentStart = open.at + open.length
  const inner =
    first === last
      ? [part(first, contentStart, close.at, open)]
      : [part(first, contentStart, first.value.length, open), ...between, part(last, 0, close.at, close)]
  const strong: Strong = {
    type: 'strong',
    children: trimmed(inner),
    position: { start: open.point, end: movePoint(close.point, close.length) },
  }
  const outer = [part(first, 0, open.at, open), strong, part(last, close.at + close.length, last.value.length, close)]
  children.splice(open.index, close.index - open.index + 1, ...outer.filter(isShown))
}

/** A part of a text, placed by the stars in it where it is on their line. */
function part(node: Text, from: number, to: number, { at, point }: Stars): Text {
  const position = node.position
  if (!position) return { ...node, value: node.value.slice(from, to) }
  const start = from === 0 ? position.start : movePoint(point, from - at)
  const end = to === node.value.length ? position.end : movePoint(point, to - at)
  return { ...node, value: node.value.slice(from, to), position: { start, end } }
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const shown = [...nodes]
  const first = shown[0]
  if (first?.type === 'text') shown[0] = trimText(first, 'start')
  const last = shown.at(-1)
  if (last?.type === 'text') shown[shown.length - 1] = trimText(last, 'end')
  return shown.filter(isShown)
}

function trimText(node: Text, side: 'start' | 'end'): Text {
  const value = side === 'start' ? node.value.trimStart() : node.value.trimEnd()
  const by = node.value.length - value.length
  if (!node.position) return { ...node, value }
  const { start, end } = node.position
  const position = side === 'start' ? { start: movePoint(start, by), end } : { start, end: movePoint(end, -by) }
  return { ...node, value, position }
}

function isShown(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== ''
}
