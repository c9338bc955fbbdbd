import { escaped } from './escaped.mjs'
import { rounded } from './rounded.mjs'

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
