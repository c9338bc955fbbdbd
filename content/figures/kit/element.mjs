import { escaped } from './escaped.mjs'

/**
 * Returns an SVG element as text. Numbers are rounded to hundredths, attributes that are undefined are left out.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string | number | undefined>>} attributes
 * @param {string} [content] SVG inside the element.
 * @returns {string}
 */
export function element(name, attributes, content) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value ?? '')}"`)
    .join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** @param {number} value */
function rounded(value) {
  // Adding 0 turns -0 into 0.
  return String(Math.round(value * 100) / 100 + 0)
}
