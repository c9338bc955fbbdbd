import { arc } from './arc.mjs'
import { element } from './element.mjs'
import { rounded } from './rounded.mjs'
import { stroke } from './stroke.mjs'

/**
 * Returns a part of a disc between two angles, filled and bordered along the circle.
 *
 * @param {import('./polar.mjs').Circle} circle
 * @param {number} from Degrees.
 * @param {number} to Degrees.
 * @returns {string}
 */
export function sector(circle, from, to) {
  const border = arc(circle, from, to)
  const filled = element('path', { d: `${border}L${rounded(circle.x)} ${rounded(circle.y)}Z`, class: 'fill-highlight' })
  return filled + stroke(border, { hue: 'text', width: 2 })
}
