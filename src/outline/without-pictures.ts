import type { Heading, Paragraph, PhrasingContent } from 'mdast'

/** A title and the pictures that were written in it. */
export interface DividedTitle {
  /** The title without pictures; undefined where it is nothing else. */
  readonly title: Paragraph | undefined
  /** A paragraph of its pictures; undefined where it has none. */
  readonly pictures: Paragraph | undefined
}

/** Takes the pictures out of a title, so that they can be shown below it. */
export function withoutPictures(node: Heading | Paragraph): DividedTitle {
  const pictures = node.children.filter(isPicture)
  const words = trimmed(node.children.filter((child) => !isPicture(child)))
  return { title: paragraphOf(words), pictures: paragraphOf(pictures) }
}

function isPicture(node: PhrasingContent): boolean {
  return (
    node.type === 'image' || node.type === 'imageReference' || (node.type === 'html' && /^<img\b/i.test(node.value))
  )
}

/** What stood between title and picture parts nothing any more. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex((node) => !isGap(node))
  const last = nodes.findLastIndex((node) => !isGap(node))
  if (first === -1) return []
  const end = nodes[last]
  const kept = nodes.slice(first, last)
  return end?.type === 'text' ? [...kept, { ...end, value: end.value.trimEnd() }] : [...kept, ...(end ? [end] : [])]
}

function isGap(node: PhrasingContent): boolean {
  if (node.type === 'html') return /^<br\b/i.test(node.value)
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

function paragraphOf(children: PhrasingContent[]): Paragraph | undefined {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  return children.length === 0
    ? undefined
    : { type: 'paragraph', children, ...(start && end && { position: { start, end } }) }
}
