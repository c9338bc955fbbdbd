import type { PhrasingContent, RootContent } from 'mdast'
import { namePictures } from '../outline/name-pictures.js'
import { boldHeadings } from './bold-headings.js'
import { headingNode, withoutBold } from './heading-node.js'
import { withoutColon } from './without-colon.js'

/** A part of an answer: what stands below one sub-heading, or before the first. */
export interface AnswerPart {
  /** The sub-heading; undefined for the part that stands directly below the question. */
  readonly heading: { readonly children: readonly PhrasingContent[]; readonly node: RootContent } | undefined
  readonly nodes: readonly RootContent[]
}

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
  const bold = boldHeadings(nodes)
  const opener = bold.indexOf(true)
  const carried = bold.some((isBold, index) => isBold && (bold[index + 1] || index === nodes.length - 1))
  return splitAt(
    nodes.map((node, index) =>
      carried && index !== opener && bold[index] ? headingNode(headingContent(node), node) : node,
    ),
    (_, index) => bold[index] === true && (!carried || index === opener),
  )
}

function splitAt(nodes: readonly RootContent[], opens: (node: RootContent, index: number) => boolean): AnswerPart[] {
  const parts: { heading: AnswerPart['heading']; nodes: RootContent[] }[] = [{ heading: undefined, nodes: [] }]
  nodes.forEach((node, index) => {
    if (opens(node, index)) parts.push({ heading: { children: titleOf(node), node }, nodes: [] })
    else parts.at(-1)?.nodes.push(node)
  })
  return parts.filter((part) => part.heading || part.nodes.length > 0)
}

/** A heading that is but a colon stays. */
function titleOf(node: RootContent): readonly PhrasingContent[] {
  const whole = namePictures(headingContent(node))
  const title = withoutColon(whole)
  return title.length > 0 ? title : whole
}

function headingContent(node: RootContent): readonly PhrasingContent[] {
  if (node.type === 'paragraph') return withoutBold(node)
  const children = node.type === 'heading' ? node.children : []
  const [only, ...others] = children
  return only?.type === 'strong' && others.length === 0 ? only.children : children
}
