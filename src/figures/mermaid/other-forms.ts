import { textInDrawing } from '../text-in-drawing.js'
import { denserFlowcharts } from './denser-flowcharts.js'
import { denserSequences } from './denser-sequences.js'
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

/** A diagram in another form, and how large its text has to be for that, px. */
export interface OtherForm {
  readonly code: string
  readonly least: number
}

/**
 * Returns the other forms of a diagram that are worth drawing, best first.
 *
 * @param text size of its smallest text as it is written, px
 */
export function otherForms(code: string, text: number): OtherForm[] {
  return ways.flatMap(({ codesOf, worth }) =>
    codesOf(code).map((other) => ({ code: other, least: Math.max(worth.text, worth.times * text) })),
  )
}
