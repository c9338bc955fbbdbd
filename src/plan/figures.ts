import type { Image, Link, Nodes, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { textInDrawing } from '../figures/text-in-drawing.js'
import type { AtomContent, Figure, Size } from '../model.js'

/** A photograph may be shown up to this many times its natural size (P20); a drawing has no natural size to speak of. */
const largestUpscaling = { pixels: 1.5, drawing: 4 }

/** Size of the frame that stands in for a missing picture, px. */
const placeholder: Size = { width: 720, height: 150 }

/** Returns the size of a figure that fits into a box: as large as the box and `P20` allow. */
export function fitFigure(figure: Figure, box: Size): Size {
  if (figure.name === undefined) return { width: Math.min(placeholder.width, box.width), height: placeholder.height }
  const largest = figure.mediaType === 'image/svg+xml' ? largestDrawing(figure) : largestUpscaling.pixels
  const scale = Math.min(largest, box.width / figure.width, box.height / figure.height)
  return {
    width: Math.max(1, Math.floor(figure.width * scale)),
    height: Math.max(1, Math.floor(figure.height * scale)),
  }
}

/** Text inside a drawing grows no larger than the text around it. */
function largestDrawing({ smallestText }: Figure): number {
  const { drawing } = largestUpscaling
  return smallestText === undefined ? drawing : Math.min(drawing, Math.max(1, textInDrawing.largest / smallestText))
}

/** What an atom shows that is a figure. */
export type FigureContent = AtomContent & { readonly type: 'figure' }

/** What an atom shows that is a row of figures. */
export type RowContent = AtomContent & { readonly type: 'figures' }

/** px between the figures of a row; the theme has the same. */
const gap = 24

/** Returns whether an atom shows figures, one or several. */
export function showsFigures(content: AtomContent): content is FigureContent | RowContent {
  return content.type === 'figure' || content.type === 'figures'
}

/** Returns the figures that an atom shows. */
export function figuresOf(content: AtomContent): readonly FigureContent[] {
  if (content.type === 'figure') return [content]
  return content.type === 'figures' ? content.figures : []
}

/** Returns figures in the size that fits into a box, those of a row with one height. */
export function fitContent(content: FigureContent | RowContent, box: Size): FigureContent | RowContent {
  if (content.type === 'figure') return { ...content, size: fitFigure(content.figure, box) }
  const { figures } = content
  // Frames for missing pictures share the width and are as high as their text.
  if (figures.some(({ figure }) => figure.name === undefined)) {
    const width = Math.floor((box.width - gap * (figures.length - 1)) / figures.length)
    return { ...content, figures: figures.map((one) => ({ ...one, size: { width, height: placeholder.height } })) }
  }
  const ratios = figures.map(({ figure }) => figure.width / figure.height)
  const room = box.width - gap * (figures.length - 1)
  const widest = room / ratios.reduce((sum, ratio) => sum + ratio, 0)
  const height = Math.min(widest, ...figures.map(({ figure }) => fitFigure(figure, box).height))
  const sized = figures.map((one, index) => ({
    ...one,
    size: { width: Math.floor(height * (ratios[index] ?? 1)), height: Math.floor(height) },
  }))
  return { ...content, figures: sized }
}

/** Returns the size that a drawing's smallest text has on its slide, px; undefined where it has none or none is known. */
export function shownText({ figure, size }: FigureContent): number | undefined {
  return figure.smallestText === undefined ? undefined : figure.smallestText * (size.width / figure.width)
}

/** Returns the height that pictures take on the slide, px. */
export function pictureHeight(content: FigureContent | RowContent): number {
  return Math.max(...figuresOf(content).map(({ size }) => size.height))
}

/** Returns the content of a figure atom; its size is settled when slides are fitted. */
export function figureContent(figure: Figure, alt: string, caption: string | undefined): FigureContent {
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
