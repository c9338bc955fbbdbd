import { element } from './element.mjs'
import { text } from './text.mjs'

/** @typedef {{ readonly x: number, readonly y: number, readonly width: number, readonly height: number }} Area */

/** @typedef {import('./palette.mjs').Hue} Hue */

/** Only pairs of colours that every theme keeps readable. */
const tones = /** @satisfies {Record<string, { fill: Hue | undefined, line: Hue, text: Hue }>} */ ({
  plain: { fill: 'surface', line: 'muted', text: 'text' },
  focus: { fill: 'highlight', line: 'accent', text: 'text' },
  solid: { fill: 'accent', line: 'accent', text: 'background' },
  second: { fill: 'surface', line: 'second', text: 'text' },
  third: { fill: 'surface', line: 'third', text: 'text' },
  empty: { fill: undefined, line: 'rule', text: 'text' },
})

/**
 * @typedef {object} BoxStyle
 * @property {keyof typeof tones} [tone] Plain unless given.
 * @property {number} [size] Of type.
 * @property {boolean} [bold]
 * @property {boolean} [dashed]
 * @property {number} [radius] Of the corners, 8 unless given.
 */

/**
 * Returns a box with text in its middle.
 *
 * @param {Area} area
 * @param {string} [content]
 * @param {BoxStyle} [style]
 * @returns {string}
 */
export function box(area, content = '', { tone = 'plain', size, bold, dashed = false, radius = 8 } = {}) {
  const { fill, line, text: hue } = tones[tone]
  const rectangle = element('rect', {
    ...area,
    rx: radius,
    class: fill ? `fill-${fill} line-${line}` : `line-${line}`,
    fill: fill ? undefined : 'none',
    'stroke-width': 3,
    'stroke-dasharray': dashed ? '9 7' : undefined,
  })
  if (content === '') return rectangle
  const style = { ...(size && { size }), ...(bold && { bold }), ...(hue !== 'text' && { hue }) }
  return rectangle + text(area.x + area.width / 2, area.y + area.height / 2, content, style)
}
