import type { Ratio, Size } from '../model.js'
import { slideSize } from '../theme/slide-size.js'

/** The margins on both sides of a slide's body, and its height less a caption, px (C3). */
const margins = 144
const height = 480

/** Returns the room that a slide has for a drawing, px. */
export function figureRoom(ratio: Ratio): Size {
  return { width: slideSize(ratio).width - margins, height }
}
