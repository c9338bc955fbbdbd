import { polar } from './polar.mjs'
import { rounded } from './rounded.mjs'

/**
 * Returns path data of a part of a circle, against the clock.
 *
 * @param {import('./polar.mjs').Circle} circle
 * @param {number} from Degrees.
 * @param {number} to Degrees, less than a turn more than `from`.
 * @returns {string}
 */
export function arc(circle, from, to) {
  const [start, end] = [from, to].map((angle) => polar(circle, angle).map(rounded).join(' '))
  return `M${start}A${circle.radius} ${circle.radius} 0 ${to - from > 180 ? 1 : 0} 0 ${end}`
}
