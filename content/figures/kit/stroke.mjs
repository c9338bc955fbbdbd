import { element } from './element.mjs'

/** @typedef {{ readonly hue?: import('./palette.mjs').Hue, readonly width?: number, readonly dashed?: boolean }} Pen */

/**
 * Returns a line without filling.
 *
 * @param {string} path Path data.
 * @param {Pen} [pen] Muted, 3 units wide and unbroken unless it says otherwise.
 * @returns {string}
 */
export function stroke(path, { hue = 'muted', width = 3, dashed = false } = {}) {
  return element('path', {
    d: path,
    fill: 'none',
    class: `line-${hue}`,
    'stroke-width': width,
    'stroke-dasharray': dashed ? '9 7' : undefined,
    'stroke-linejoin': 'round',
  })
}
