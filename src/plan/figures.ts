import type { Image, Link, Nodes, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { AtomContent, Figure, Size } from '../model.js'

/** A photograph may be shown up to this many times its natural size (P20); a drawing has no natural size to speak of. */
const largestUpscaling = { pixels: 1.5, drawing: 4 }

/** Size of the frame that stands in for a missing picture, px. */
const placeholder: Size = { width: 720, height: 150 }

/** Returns the size of a figure that fits into a box: as large as the box and `P20` allow. */
export function fitFigure(figure: Figure, box: Size): Size {
  if (figure.name === undefined) return { width: Math.min(placeholder.width, box.width), height: placeholder.height }
  const largest = figure.mediaType === 'image/svg+xml' ? largestUpscaling.drawing : largestUpscaling.pixels
  const scale = Math.min(largest, box.width / figure.width, box.height / figure.height)
  return {
    width: Math.max(1, Math.floor(figure.width * scale)),
    height: Math.max(1, Math.floor(figure.height * scale)),
  }
}

/** Returns the content of a figure atom; its size is settled when slides are fitted. */
export function figureContent(figure: Figure, alt: string, caption: string | undefined): AtomContent {
  return { type: 'figure', figure, alt, caption, size: { width: 0, height: 0 } }
}

/** Returns all pictures below a node, in order. */
export function imagesIn(node: Nodes): Image[] {
  const images: Image[] = []
  visit(node, 'image', (image) => {
    images.push(image)
  })
  return images
}

/** Returns inline content without its pictures and without what only carried them. */
export function withoutImages(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const rest = nodes.flatMap((node): PhrasingContent[] => {
    if (isPicture(node)) return []
    if (!('children' in node)) return [node]
    const children = withoutImages(node.children)
    return children.length > 0 ? [{ ...node, children } as PhrasingContent] : []
  })
  while (rest.at(-1)?.type === 'break') rest.pop()
  return rest
}

function isPicture(node: PhrasingContent): node is Image | Link {
  return (
    node.type === 'image' ||
    (node.type === 'link' && node.children.length > 0 && node.children.every((child) => child.type === 'image'))
  )
}
