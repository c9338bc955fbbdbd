import { element } from './element.mjs'
import { escaped } from './escaped.mjs'
import { styleSheet } from './palette.mjs'

const languages = /** @type {const} */ ({ zh: 'zh-Hans', en: 'en' })

/** @typedef {keyof typeof languages} Language */

/** @typedef {{ readonly name: string, readonly svg: (language: Language) => string }} Drawing */

/**
 * Returns a drawing: one set of shapes, labelled in each language.
 *
 * @template {{ readonly title: string }} Labels
 * @param {object} drawn
 * @param {string} drawn.name Of the file, without its ending.
 * @param {number} drawn.width
 * @param {number} drawn.height
 * @param {Readonly<Record<Language, Labels>>} drawn.labels
 * @param {(say: Labels) => readonly string[]} drawn.shapes From the lowest to the uppermost.
 * @returns {Drawing}
 */
export function drawing({ name, width, height, labels, shapes }) {
  return {
    name,
    svg(language) {
      const say = labels[language]
      const attributes = {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        lang: languages[language],
        'font-family': "'Noto Sans SC', sans-serif",
        'font-size': 26,
        'text-anchor': 'middle',
      }
      const drawn = shapes(say).join('\n')
      const title = element('title', {}, escaped(say.title))
      const style = element('style', {}, `\n${styleSheet(drawn)}\n`)
      return `${element('svg', attributes, `\n${title}\n${style}\n${drawn}\n`)}\n`
    },
  }
}
