import type { Size } from '../../model.js'
import { naturalSize } from '../natural-size.js'
import { textInDrawing } from '../text-in-drawing.js'
import { denserFlowcharts } from './denser-flowcharts.js'
import { denserSequences } from './denser-sequences.js'
import { type DrawingTools, drawDiagrams } from './draw-diagrams.js'
import type { PageDrawing } from './draw-in-page.js'
import { turnedFlowcharts } from './turned-flowcharts.js'

/** Another way of drawing a diagram whose text is too small. */
interface Way {
  readonly codesOf: (code: string) => readonly string[]
  /** How many times as large the text has to be, and how many px. */
  readonly worth: { readonly times: number; readonly text: number }
}

/**
 * Best first. The author's direction is given up only for what is clearly larger, and no thin strip is worth less; the room
 * between messages only for what can be read.
 */
const ways: readonly Way[] = [
  { codesOf: denserFlowcharts, worth: { times: 1.1, text: 0 } },
  { codesOf: denserSequences, worth: { times: 1, text: textInDrawing.readable } },
  { codesOf: turnedFlowcharts, worth: { times: 1.25, text: 12 } },
  { codesOf: (code) => turnedFlowcharts(code).flatMap(denserFlowcharts), worth: { times: 1.25, text: 12 } },
]

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
  const others = drawings.map(({ text }, index) =>
    text < textInDrawing.readable ? otherForms(codes[index] ?? '', text) : [],
  )
  const wanted = [...new Set(others.flat().map(({ code }) => code))]
  const drawn = wanted.length > 0 ? (await drawDiagrams(wanted, tools)).map(sized) : []
  return drawings.map((first, index) => {
    const better = (others[index] ?? []).flatMap(({ code, least }) => {
      const other = drawn[wanted.indexOf(code)]
      return other && 'svg' in other.drawing && other.text >= least ? [other] : []
    })
    const readable = better.find(({ text }) => text >= textInDrawing.readable)
    return (readable ?? better.reduce((best, other) => (other.text > best.text ? other : best), first)).drawing
  })
}

/** A diagram in another form, and how large its text has to be for that, px. */
interface OtherForm {
  readonly code: string
  readonly least: number
}

function otherForms(code: string, text: number): OtherForm[] {
  return ways.flatMap(({ codesOf, worth }) =>
    codesOf(code).map((other) => ({ code: other, least: Math.max(worth.text, worth.times * text) })),
  )
}

/** Size of a drawing's smallest text where it is as large as the room allows, px; endless where it has none. */
function textSize(drawing: PageDrawing, room: Size): number {
  const smallest = 'svg' in drawing ? drawing.smallestText : undefined
  const size = 'svg' in drawing ? naturalSize(new TextEncoder().encode(drawing.svg)) : undefined
  if (!size || smallest === undefined) return Number.POSITIVE_INFINITY
  return Math.min(textInDrawing.largest, smallest * Math.min(room.width / size.width, room.height / size.height))
}
