import type { Size } from '../../model.js'
import { naturalSize } from '../natural-size.js'
import { textInDrawing } from '../text-in-drawing.js'
import { type DrawingTools, drawDiagrams } from './draw-diagrams.js'
import type { PageDrawing } from './draw-in-page.js'
import { turnedFlowcharts } from './turned-flowcharts.js'

/** The author's direction is given up only for text that is this many times as large, and of so many px: no thin strip is worth less. */
const worthTurning = { times: 1.25, text: 12 }

/**
 * Draws Mermaid diagrams like `drawDiagrams`; a flowchart that would be too small to read is drawn in the other direction
 * where its text is clearly larger so.
 *
 * @param room what a slide has for a drawing, px
 */
export async function drawReadable(
  codes: readonly string[],
  room: Size,
  tools: DrawingTools,
): Promise<readonly PageDrawing[]> {
  const sized = (drawing: PageDrawing) => ({ drawing, text: textSize(drawing, room) })
  const drawings = (await drawDiagrams(codes, tools)).map(sized)
  const turned = drawings.map(({ text }, index) =>
    text < textInDrawing.readable ? turnedFlowcharts(codes[index] ?? '') : [],
  )
  const wanted = [...new Set(turned.flat())]
  const others = wanted.length > 0 ? (await drawDiagrams(wanted, tools)).map(sized) : []
  return drawings.map((first, index) => {
    const tried = (turned[index] ?? []).flatMap((code) => others[wanted.indexOf(code)] ?? [])
    const least = Math.max(worthTurning.text, worthTurning.times * first.text)
    const better = tried.filter(({ drawing, text }) => 'svg' in drawing && text >= least)
    return better.reduce((best, other) => (other.text > best.text ? other : best), first).drawing
  })
}

/** Size of a drawing's smallest text where it is as large as the room allows, px; endless where it has none. */
function textSize(drawing: PageDrawing, room: Size): number {
  const smallest = 'svg' in drawing ? drawing.smallestText : undefined
  const size = 'svg' in drawing ? naturalSize(new TextEncoder().encode(drawing.svg)) : undefined
  if (!size || smallest === undefined) return Number.POSITIVE_INFINITY
  return Math.min(textInDrawing.largest, smallest * Math.min(room.width / size.width, room.height / size.height))
}
