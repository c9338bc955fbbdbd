import { element } from './element.mjs'
import { stroke } from './stroke.mjs'

/** Radius of the circle. */
export const plusRadius = 20

/**
 * Returns a circle with a plus sign: what arrives is added.
 *
 * @param {number} x
 * @param {number} y
 * @returns {string}
 */
export function plus(x, y) {
  const circle = { cx: x, cy: y, r: plusRadius, class: 'fill-background line-text', 'stroke-width': 3 }
  return element('circle', circle) + stroke(`M${x - 10} ${y}h20M${x} ${y - 10}v20`, { hue: 'text' })
}
