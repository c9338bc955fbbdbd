/**
 * Returns text as it is written in SVG.
 *
 * @param {string} text
 * @returns {string}
 */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
