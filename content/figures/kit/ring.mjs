import { element } from './element.mjs'

/**
 * Returns a whole circle without filling.
 *
 * @param {import('./polar.mjs').Circle} circle
 * @returns {string}
 */
export function ring({ x, y, radius }) {
  const look = { fill: 'none', class: 'line-muted', 'stroke-width': 2 }
  return element('circle', { cx: x, cy: y, r: radius, ...look })
}
