import type { Size } from '../../model.js'
import { naturalSize } from '../natural-size.js'
import { textInDrawing } from '../text-in-drawing.js'
import { type DrawingTools, drawDiagrams } from './draw-diagrams.js'
import type { PageDrawing } from './draw-in-page.js'
import { otherForms } from './other-forms.js'

/**
 * Draws Mermaid diagrams like `drawDiagrams`; one that would be too small to read is drawn in another way where that helps:
 * denser, or a flowchart in the other direction; in the first way that can be read, else in that with the largest text.
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
  const forms = drawings.map(({ text }, index) =>
    text < textInDrawing.readable ? otherForms(codes[index] ?? '', text) : [],
  )
  const wanted = [...new Set(forms.flat().map(({ code }) => code))]
  const drawn = wanted.length > 0 ? (await drawDiagrams(wanted, tools)).map(sized) : []
  const byCode = new Map(wanted.map((code, index) => [code, drawn[index]]))
  return drawings.map((first, index) => {
    const better = (forms[index] ?? []).flatMap(({ code, least }) => {
      const other = byCode.get(code)
      return other && 'svg' in other.drawing && other.text >= least ? [other] : []
    })
    const readable = better.find(({ text }) => text >= textInDrawing.readable)
    return (readable ?? better.reduce((best, other) => (other.text > best.text ? other : best), first)).drawing
  })
}

/** Size of a drawing's smallest text where it is as large as the room allows, px; endless where it has none. */
function textSize(drawing: PageDrawing, room: Size): number {
  const smallest = 'svg' in drawing ? drawing.smallestText : undefined
  const size = 'svg' in drawing ? naturalSize(new TextEncoder().encode(drawing.svg)) : undefined
  if (!size || smallest === undefined) return Number.POSITIVE_INFINITY
  return Math.min(textInDrawing.largest, smallest * Math.min(room.width / size.width, room.height / size.height))
}
