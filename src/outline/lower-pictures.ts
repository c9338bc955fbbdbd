import type { Heading, Parents, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { belowTitle, type ContainerClose, type ContainerOpen } from './markers.js'
import { withoutPictures } from './without-pictures.js'

/**
 * Puts the pictures in headings below them, in a container of their own: a title is words, and what it shows belongs to the
 * question. A heading that is nothing but a picture stays.
 */
export function lowerPictures(tree: Root): void {
  lowerIn(tree, framed)
}

/** Returns what stands below a heading for its pictures. */
type Placed = (pictures: RootContent) => RootContent[]

function lowerIn(parent: Parents, placed: Placed): void {
  const children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if (node.type === 'heading') return lowered(node, placed)
    // Inside a list or a quote no container can be followed.
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'table')
      lowerIn(node, (pictures) => [pictures])
    return [node]
  })
  parent.children = children as typeof parent.children
}

function lowered(heading: Heading, placed: Placed): RootContent[] {
  const { title, pictures } = withoutPictures(heading)
  return title && pictures ? [{ ...heading, children: title.children }, ...placed(pictures)] : [heading]
}

function framed(pictures: RootContent): RootContent[] {
  const open: ContainerOpen = { type: 'containerOpen', name: belowTitle, title: [], ...at(pictures.position?.start) }
  const close: ContainerClose = { type: 'containerClose', name: belowTitle, ...at(pictures.position?.end) }
  return [open, pictures, close]
}

function at(point: Point | undefined): Pick<RootContent, 'position'> {
  return point ? { position: { start: point, end: point } } : {}
}
