import type { ListItem, Paragraph, RootContent } from 'mdast'
import { followsMark, leadingMark, type NumberMark } from '../outline/number-marks.js'
import { isBoldLine } from './bold-line.js'
import { imagesIn } from './figures.js'
import { listOf } from './list-of.js'
import { proseText } from './phrasing-text.js'
import { sentenceEnds } from './sentences.js'
import { slicePhrasing } from './slice-phrasing.js'

/** A paragraph that begins with a number of a series, and what explains it. */
interface Member {
  readonly node: Paragraph
  readonly mark: NumberMark
  readonly below: readonly Paragraph[]
}

/** More paragraphs below a number make sections, not items. */
const mostBelow = 2

/**
 * Returns blocks in which paragraphs that count through a series, each of them beginning with its number, are the
 * numbered list that their author means; so are paragraphs that explain each of them. Bold lines stay, which head what
 * stands below them.
 */
export function withNumberedParagraphs(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = []
  for (let at = 0; at < nodes.length; ) {
    const members = membersFrom(nodes, at)
    if (members.length > 1) blocks.push(listOf(members.map(itemOf), true))
    else blocks.push(...nodes.slice(at, at + 1))
    at += members.length > 1 ? members.reduce((sum, { below }) => sum + 1 + below.length, 0) : 1
  }
  return blocks
}

function membersFrom(nodes: readonly RootContent[], from: number): Member[] {
  const members: Member[] = []
  let at = from
  for (;;) {
    const node = nodes[at]
    const mark = markOf(node)
    if (node?.type !== 'paragraph' || !mark || !followsMark(members.at(-1)?.mark, mark)) break
    const below = belowAt(nodes, at + 1)
    members.push({ node, mark, below })
    at += 1 + below.length
  }
  if (members.length < 2) return []
  const others = members.slice(0, -1)
  const most = Math.max(0, ...others.map(({ below }) => below.length))
  const explained = others.every(({ below }) => below.length > 0)
  if (most > mostBelow || (most > 0 && !explained) || goesOn(members, nodes.slice(at))) return []
  // What stands below the last member explains it where something explains each of the others.
  return members.map((member, index) =>
    index < others.length ? member : { ...member, below: member.below.slice(0, most) },
  )
}

/** A series that goes on behind a picture, code or a table has sections, not items. */
function goesOn(members: readonly Member[], behind: readonly RootContent[]): boolean {
  for (const node of behind) {
    const mark = markOf(node)
    // Behind a heading, and from another first member on, another series is counted.
    if (node.type === 'heading' || mark?.value === 1) return false
    if (mark && followsMark(members.at(-1)?.mark, mark)) return true
  }
  return false
}

/** Returns the number that a paragraph begins with; a word is one only in front of a single sentence. */
function markOf(node: RootContent | undefined): NumberMark | undefined {
  if (node?.type !== 'paragraph' || isHeading(node)) return undefined
  const text = proseText(node.children)
  const mark = leadingMark(text)
  return mark?.isWord && sentenceEnds(text).length > 0 ? undefined : mark
}

function isHeading(node: RootContent): boolean {
  return isBoldLine(node, Number.POSITIVE_INFINITY)
}

/** The paragraphs without a number in front of the next one that has one, or of another block. */
function belowAt(nodes: readonly RootContent[], from: number): Paragraph[] {
  const below: Paragraph[] = []
  for (const node of nodes.slice(from)) {
    if (node.type !== 'paragraph' || markOf(node) || isHeading(node) || imagesIn(node).length > 0) break
    below.push(node)
  }
  return below
}

function itemOf({ node, mark, below }: Member): ListItem {
  const said: Paragraph = { ...node, children: slicePhrasing(node.children, mark.end) }
  return { type: 'listItem', spread: false, children: [said, ...below], position: node.position }
}
