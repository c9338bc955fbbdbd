import type { Heading, Paragraph, PhrasingContent } from 'mdast'

/** A title and the pictures that were written in it. */
export interface DividedTitle {
  /** The title without the pictures at its ends; undefined where it is nothing else. */
  readonly title: Paragraph | undefined
  /** A paragraph of its pictures; undefined where it has none. */
  readonly pictures: Paragraph | undefined
}

/**
 * Takes the pictures out of a title, so that they can be shown below it. Where one stands between words, the title says
 * what it is called.
 */
export function withoutPictures(node: Heading | Paragraph): DividedTitle {
  const pictures = node.children.filter(isPicture)
  const first = node.children.findIndex(isWord)
  const words = node.children.filter((child, index) => index >= first || !isPicture(child))
  return { title: paragraphOf(trimmed(words).map(named)), pictures: paragraphOf(pictures) }
}

function isPicture(node: PhrasingContent): boolean {
  return (
    node.type === 'image' || node.type === 'imageReference' || (node.type === 'html' && /^<img\b/i.test(node.value))
  )
}

/** A number in front of a title is no word of it. */
function isWord(node: PhrasingContent): boolean {
  return !isAround(node) && (node.type !== 'text' || /\p{L}/u.test(node.value))
}

/** What stood between title and picture parts nothing any more. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex((node) => !isAround(node))
  const last = nodes.findLastIndex((node) => !isAround(node))
  if (first === -1) return []
  const end = nodes[last]
  const kept = nodes.slice(first, last)
  return end?.type === 'text' ? [...kept, { ...end, value: end.value.trimEnd() }] : [...kept, ...(end ? [end] : [])]
}

function isAround(node: PhrasingContent): boolean {
  if (isPicture(node)) return true
  if (node.type === 'html') return /^<br\b/i.test(node.value)
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

function named(node: PhrasingContent): PhrasingContent {
  if (node.type !== 'image') return node
  return { type: 'text', value: node.alt ?? '', ...(node.position && { position: node.position }) }
}

function paragraphOf(children: PhrasingContent[]): Paragraph | undefined {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  return children.length === 0
    ? undefined
    : { type: 'paragraph', children, ...(start && end && { position: { start, end } }) }
}
