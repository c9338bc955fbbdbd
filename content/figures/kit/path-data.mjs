import { rounded } from './rounded.mjs'

/** @typedef {readonly [x: number, y: number]} Point */

/**
 * Returns path data through points in straight lines, with corners rounded by the radius given.
 *
 * @param {readonly Point[]} points
 * @param {number} [radius]
 * @returns {string}
 */
export function pathData(points, radius = 0) {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]]
      if (!before) return `M${written(point)}`
      if (!after || radius === 0) return `L${written(point)}`
      const bend = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2)
      return `L${written(toward(point, before, bend))}Q${written(point)} ${written(toward(point, after, bend))}`
    })
    .join('')
}

/**
 * Returns the point that lies some way from one point toward another.
 *
 * @param {Point} from
 * @param {Point} to
 * @param {number} way
 * @returns {Point}
 */
export function toward(from, to, way) {
  const share = way / (distance(from, to) || 1)
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/**
 * @param {Point} from
 * @param {Point} to
 */
function distance(from, to) {
  return Math.hypot(to[0] - from[0], to[1] - from[1])
}

/** @param {Point} point */
function written(point) {
  return point.map(rounded).join(' ')
}
