import type { Image, PhrasingContent, RootContent } from 'mdast'
import { hasLetters } from './letters.js'

/** A picture and the address of the link around it, if there is one. */
export interface BarePicture {
  readonly image: Image
  readonly link: string | undefined
}

/** Returns the pictures of a block that shows nothing else; undefined for other blocks. */
export function barePictures(node: RootContent): readonly BarePicture[] | undefined {
  const pictures: BarePicture[] = []
  return collect(node, undefined, pictures) && pictures.length > 0 ? pictures : undefined
}

function collect(node: RootContent, link: string | undefined, pictures: BarePicture[]): boolean {
  switch (node.type) {
    case 'image':
      pictures.push({ image: node, link })
      return true
    case 'link':
      return collectAll(node.children, node.url, pictures)
    case 'text':
      return !hasLetters(node.value)
    case 'break':
      return true
    case 'paragraph':
    case 'heading':
    case 'strong':
    case 'emphasis':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'tableCell':
      return collectAll(node.children, link, pictures)
    default:
      return false
  }
}

function collectAll(
  nodes: readonly (PhrasingContent | RootContent)[],
  link: string | undefined,
  pictures: BarePicture[],
): boolean {
  return nodes.every((node) => collect(node, link, pictures))
}
