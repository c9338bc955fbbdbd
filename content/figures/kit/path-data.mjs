import { distance } from './distance.mjs'
import { rounded } from './rounded.mjs'
import { toward } from './toward.mjs'

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

/** @param {Point} point */
function written(point) {
  return point.map(rounded).join(' ')
}
