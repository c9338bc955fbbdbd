import { element } from './element.mjs'

/**
 * Returns a dot: where a line branches, or a mark.
 *
 * @param {number} x
 * @param {number} y
 * @param {{ readonly radius?: number, readonly hue?: import('./palette.mjs').Hue }} [style]
 * @returns {string}
 */
export function dot(x, y, { radius = 6, hue = 'muted' } = {}) {
  return element('circle', { cx: x, cy: y, r: radius, class: `fill-${hue}` })
}
