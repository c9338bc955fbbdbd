/**
 * Returns how far two points lie apart.
 *
 * @param {import('./path-data.mjs').Point} from
 * @param {import('./path-data.mjs').Point} to
 * @returns {number}
 */
export function distance(from, to) {
  return Math.hypot(to[0] - from[0], to[1] - from[1])
}
