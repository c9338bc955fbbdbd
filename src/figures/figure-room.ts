import type { Ratio, Size } from '../model.js'
import { bodySize } from '../theme/slide-size.js'

/** Largest share of a body's height for a drawing whose text could not be read otherwise: its slide less its caption. */
export const largestShare = 0.9

/** Returns the room that a slide has for a drawing, px. */
export function figureRoom(ratio: Ratio): Size {
  const { width, height } = bodySize(ratio)
  return { width, height: largestShare * height }
}
