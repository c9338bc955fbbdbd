import type { RootContent } from 'mdast'
import type { Figure, Size } from '../../model.js'
import type { FigureContent } from '../../plan/figures.js'
import { figureBlock } from '../figure-block.js'

/** Room for a figure on a page, px: the width of the text on A4, and half of its height. */
const room: Size = { width: 586, height: 440 }

/** Size of text in a drawing, px: about that of captions. */
const drawnText = 13

/** A picture of many pixels is made for screens that show more of them in the same space. */
const pixelScale = 0.75

/** Returns the blocks of a figure at the size in which a page shows it. */
export function readingFigure(content: FigureContent, missingFigure: string): RootContent[] {
  const { alt, caption, figure } = content
  const blocks = figureBlock({ ...content, size: sizeOf(figure) }, missingFigure)
  // Nothing else says what a missing picture would show.
  const isUnsaid = figure.name === undefined && alt !== '' && alt !== caption
  return isUnsaid ? [...blocks, { type: 'paragraph', children: [{ type: 'text', value: alt }] }] : blocks
}

function sizeOf(figure: Figure): Size {
  if (figure.name === undefined) return { width: room.width, height: 100 }
  const scale = Math.min(wanted(figure), room.width / figure.width, room.height / figure.height)
  return {
    width: Math.max(1, Math.floor(figure.width * scale)),
    height: Math.max(1, Math.floor(figure.height * scale)),
  }
}

function wanted({ mediaType, smallestText }: Figure): number {
  if (mediaType !== 'image/svg+xml') return pixelScale
  return smallestText === undefined ? 1 : Math.min(2, drawnText / smallestText)
}
