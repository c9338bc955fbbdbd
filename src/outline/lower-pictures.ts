import type { Heading, Parents, Root, RootContent } from 'mdast'
import { belowTitle, type ContainerClose, type ContainerOpen } from './markers.js'
import { withoutPictures } from './without-pictures.js'

/**
 * Puts the pictures in headings below them, in a container of their own: a title is words, and what it shows belongs to the
 * question. A heading that is nothing but a picture stays.
 */
export function lowerPictures(tree: Root): void {
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type === 'heading') return lowered(node, framed)
    lowerInside(node)
    return [node]
  })
}

/** Inside a list or a quote no container can be followed. */
function lowerInside(parent: RootContent): void {
  if (!('children' in parent) || parent.type === 'paragraph' || parent.type === 'table') return
  const children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if (node.type === 'heading') return lowered(node, (pictures) => [pictures])
    lowerInside(node)
    return [node]
  })
  ;(parent as Parents).children = children as Parents['children']
}

function lowered(heading: Heading, placed: (pictures: RootContent) => RootContent[]): RootContent[] {
  const { title, pictures } = withoutPictures(heading)
  return title && pictures ? [{ ...heading, children: title.children }, ...placed(pictures)] : [heading]
}

function framed(pictures: RootContent): RootContent[] {
  const [start, end] = [pictures.position?.start, pictures.position?.end]
  const open: ContainerOpen = { type: 'containerOpen', name: belowTitle, title: [], ...at(start) }
  const close: ContainerClose = { type: 'containerClose', name: belowTitle, ...at(end) }
  return [open, pictures, close]
}

function at(point: NonNullable<RootContent['position']>['start'] | undefined): Pick<RootContent, 'position'> {
  return point ? { position: { start: point, end: point } } : {}
}
