import { element } from './element.mjs'

/**
 * Returns a dashed frame around things that belong together.
 *
 * @param {import('./box.mjs').Area} area
 * @param {import('./palette.mjs').Hue} [hue]
 * @returns {string}
 */
export function frame(area, hue = 'muted') {
  return element('rect', {
    ...area,
    rx: 14,
    fill: 'none',
    class: `line-${hue}`,
    'stroke-width': 2.5,
    'stroke-dasharray': '9 7',
  })
}
