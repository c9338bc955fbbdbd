import { element } from './element.mjs'
import { escaped } from './escaped.mjs'
import { runsOf } from './runs-of.mjs'

/**
 * @typedef {object} TextStyle
 * @property {number} [size] Of type, 26 unless given; indices are smaller, but never below 22, so that they are read at 4:3, too.
 * @property {'start' | 'middle' | 'end'} [anchor] Middle unless given.
 * @property {import('./palette.mjs').Hue} [hue]
 * @property {boolean} [bold]
 */

/** Of a line's box from its middle down to the baseline, in sizes of type: Han and Latin letters look centred. */
const baseline = 0.36
const leading = 1.28
const indexSize = 0.72
const smallestIndex = 22
const shifts = { base: 0, sub: 0.2, super: -0.38 }

/**
 * Returns text of one or more lines whose vertical middle lies at `y`; `_{…}` is set lower and `^{…}` higher.
 *
 * @param {number} x
 * @param {number} y
 * @param {string} content Lines are separated by line breaks.
 * @param {TextStyle} [style]
 * @returns {string}
 */
export function text(x, y, content, { size = 26, anchor = 'middle', hue, bold = false } = {}) {
  const lines = content.split('\n')
  const top = y - ((lines.length - 1) / 2) * leading * size + baseline * size
  const attributes = {
    x,
    y: top,
    'font-size': size === 26 ? undefined : size,
    'font-weight': bold ? 700 : undefined,
    'text-anchor': anchor === 'middle' ? undefined : anchor,
    class: hue && `fill-${hue}`,
  }
  let lowered = 0
  const written = lines.flatMap((line, index) => {
    return runsOf(line).map(({ text: run, level }, place) => {
      const startsLine = place === 0 && index > 0
      const target = shifts[level] * size
      const dy = target - lowered + (startsLine ? leading * size : 0)
      lowered = target
      const small = level === 'base' ? undefined : Math.max(smallestIndex, Math.round(size * indexSize))
      if (dy === 0 && small === undefined) return escaped(run)
      return element('tspan', { x: startsLine ? x : undefined, dy, 'font-size': small }, escaped(run))
    })
  })
  return element('text', attributes, written.join(''))
}
