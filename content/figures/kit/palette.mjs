/** Colours of a drawing: a theme's property, and the colour where there is no theme. */
const hues = {
  text: ['--color-text', '#1F2328'],
  muted: ['--color-muted', '#595959'],
  accent: ['--color-accent', '#005A8F'],
  surface: ['--color-surface', '#F3F6F9'],
  highlight: ['--color-highlight', '#E5EFF7'],
  rule: ['--color-rule', '#D0D7DE'],
  background: ['--color-background', '#FFFFFF'],
  second: ['--code-constant', '#A63F00'],
  third: ['--code-string', '#00694D'],
}

/** @typedef {keyof typeof hues} Hue */

/**
 * Returns the style rules of a drawing: the classes `fill-HUE` and `line-HUE` as far as it uses them; text without a
 * class has the colour of text.
 *
 * @param {string} shapes
 * @returns {string}
 */
export function styleSheet(shapes) {
  const rules = Object.entries(hues).flatMap(([hue, value]) => [
    [`fill-${hue}`, `fill:${colour(value)}`],
    [`line-${hue}`, `stroke:${colour(value)}`],
  ])
  const used = rules.filter(([name]) => new RegExp(`[" ]${name}[" ]`).test(shapes))
  return [`text{fill:${colour(hues.text)}}`, ...used.map(([name, rule]) => `.${name}{${rule}}`)].join('\n')
}

/** @param {readonly string[]} hue */
function colour([property, fallback]) {
  return `var(${property},${fallback})`
}
