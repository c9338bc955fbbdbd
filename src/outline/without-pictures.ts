import type { Heading, Paragraph, PhrasingContent } from 'mdast'
import { namePictures } from './name-pictures.js'

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
  return { title: paragraphOf(trimmed(words)), pictures: paragraphOf(pictures) }
}

function isPicture({ type }: PhrasingContent): boolean {
  return type === 'image'
}

/** A number in front of a title is no word of it. */
function isWord(node: PhrasingContent): boolean {
  return !isAround(node) && (node.type !== 'text' || /\p{L}/u.test(node.value))
}

/** What stood between title and picture parts nothing any more. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex((node) => !isAround(node))
  const last = nodes.findLastIndex((node) => !isAround(node))
  const words = first === -1 ? [] : namePictures(nodes.slice(first, last + 1))
  const end = words.at(-1)
  if (end?.type === 'text') end.value = end.value.trimEnd()
  return words
}

function isAround(node: PhrasingContent): boolean {
  return isPicture(node) || node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

function paragraphOf(children: PhrasingContent[]): Paragraph | undefined {
  if (children.length === 0) return undefined
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  return { type: 'paragraph', children, ...(start && end && { position: { start, end } }) }
}
