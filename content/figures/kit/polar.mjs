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
