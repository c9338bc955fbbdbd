import { element } from './element.mjs'
import { rounded } from './rounded.mjs'
import { stroke } from './stroke.mjs'

/** @typedef {{ readonly x: number, readonly y: number, readonly radius: number }} Circle */

/**
 * Returns the point of a circle at an angle, which grows against the clock from the right.
 *
 * @param {Circle} circle
 * @param {number} angle Degrees.
 * @returns {[x: number, y: number]}
 */
export function polar({ x, y, radius }, angle) {
  const radians = (angle * Math.PI) / 180
  return [x + radius * Math.cos(radians), y - radius * Math.sin(radians)]
}

/**
 * Returns path data of a part of a circle, against the clock.
 *
 * @param {Circle} circle
 * @param {number} from Degrees.
 * @param {number} to Degrees, less than a turn more than `from`.
 * @returns {string}
 */
export function arc(circle, from, to) {
  const [start, end] = [from, to].map((angle) => polar(circle, angle).map(rounded).join(' '))
  return `M${start}A${circle.radius} ${circle.radius} 0 ${to - from > 180 ? 1 : 0} 0 ${end}`
}

/**
 * Returns a part of a disc between two angles, filled and bordered along the circle.
 *
 * @param {Circle} circle
 * @param {number} from Degrees.
 * @param {number} to Degrees.
 * @returns {string}
 */
export function sector(circle, from, to) {
  const border = arc(circle, from, to)
  const filled = element('path', { d: `${border}L${rounded(circle.x)} ${rounded(circle.y)}Z`, class: 'fill-highlight' })
  return filled + stroke(border, { hue: 'text', width: 2 })
}

/**
 * Returns a whole circle without filling.
 *
 * @param {Circle} circle
 * @returns {string}
 */
export function ring({ x, y, radius }) {
  const look = { fill: 'none', class: 'line-muted', 'stroke-width': 2 }
  return element('circle', { cx: x, cy: y, r: radius, ...look })
}
