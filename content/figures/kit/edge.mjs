/**
 * Returns a point on the border of a box, where an arrow starts or ends.
 *
 * @param {import('./box.mjs').Area} area
 * @param {'left' | 'right' | 'top' | 'bottom'} side
 * @param {number} [share] How far along that side, from its left or upper end; the middle unless given.
 * @returns {import('./path-data.mjs').Point}
 */
export function edge({ x, y, width, height }, side, share = 0.5) {
  if (side === 'left') return [x, y + height * share]
  if (side === 'right') return [x + width, y + height * share]
  return [x + width * share, side === 'top' ? y : y + height]
}
