import { distance } from './distance.mjs'

/**
 * Returns the point that lies some way from one point toward another.
 *
 * @param {import('./path-data.mjs').Point} from
 * @param {import('./path-data.mjs').Point} to
 * @param {number} way
 * @returns {import('./path-data.mjs').Point}
 */
export function toward(from, to, way) {
  const share = way / (distance(from, to) || 1)
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}
