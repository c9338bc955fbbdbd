import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { namePictures } from '../outline/name-pictures.js'
import { textWidth } from './text-width.js'

/** A part of an answer: what stands below one sub-heading, or before the first. */
export interface AnswerPart {
  /** The sub-heading; undefined for the part that stands directly below the question. */
  readonly heading: { readonly children: readonly PhrasingContent[]; readonly node: RootContent } | undefined
  readonly nodes: readonly RootContent[]
}

/** A bold line wider than this many em is a sentence, not a sub-heading; one that asks may take two lines. */
const widestBold = { heading: 30, question: 50 }

/**
 * Splits an answer at its sub-headings of the highest level; where it has none, at bold lines that stand alone.
 * A sub-heading with nothing but another sub-heading below it keeps that one as part of its own content.
 */
export function splitAnswer(nodes: readonly RootContent[]): AnswerPart[] {
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
  if (depths.length > 0) {
    const top = Math.min(...depths)
    return splitAt(nodes, (node) => node.type === 'heading' && node.depth === top)
  }
  const bold = nodes.map((node) => isBoldHeading(node))
  const carried = bold.some((isBold, index) => isBold && (bold[index + 1] || index === nodes.length - 1))
  const opener = bold.indexOf(true)
  if (bold.filter(Boolean).length < 2) return splitAt(nodes, () => false)
  return splitAt(
    nodes.map((node, index) => (carried && index !== opener && bold[index] ? asHeading(node) : node)),
    (node, index) => (carried ? index === opener : isBoldHeading(node)),
  )
}

function splitAt(nodes: readonly RootContent[], opens: (node: RootContent, index: number) => boolean): AnswerPart[] {
  const parts: { heading: AnswerPart['heading']; nodes: RootContent[] }[] = [{ heading: undefined, nodes: [] }]
  nodes.forEach((node, index) => {
    if (opens(node, index)) parts.push({ heading: { children: namePictures(headingContent(node)), node }, nodes: [] })
    else parts.at(-1)?.nodes.push(node)
  })
  return parts.filter((part) => part.heading || part.nodes.length > 0)
}

function headingContent(node: RootContent): readonly PhrasingContent[] {
  const children = node.type === 'heading' || node.type === 'paragraph' ? node.children : []
  const [only, ...others] = children
  return only?.type === 'strong' && others.length === 0 ? only.children : children
}

/** A paragraph that is one short bold run and ends no sentence, or asks. */
function isBoldHeading(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'strong') return false
  const text = toString(node).trim()
  if (/[？?]$/u.test(text)) return textWidth(text) <= widestBold.question
  return textWidth(text) <= widestBold.heading && !/[。！；，,;.!]$/u.test(text)
}

function asHeading(node: RootContent): RootContent {
  if (!isBoldHeading(node)) return node
  const heading: Heading = { type: 'heading', depth: 4, children: [...headingContent(node)] }
  return node.position ? { ...heading, position: node.position } : heading
}
