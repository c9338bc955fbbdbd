// Plain JavaScript because marp-cli imports the engine by its path, also where Lectern runs from its TypeScript sources.
import { Marp } from '@marp-team/marp-core'
import katexPlugin from '@marp-team/marp-core/plugins/katex'
import shikiPlugin from '@marp-team/marp-core/plugins/shiki'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { phraseBreaks } from './phrase-breaks.js'

/**
 * Packed CSS by theme and by what else it depends on. Packing takes longer than rendering the slides, and marp-cli makes
 * an engine for each deck.
 *
 * @type {Map<string, string>}
 */
const packed = new Map()

/** A heading with marked phrases breaks between them; a phrase longer than a line still breaks anywhere. */
const wholePhrases = 'section :is(h1,h2,h3):has(wbr){word-break:keep-all;overflow-wrap:anywhere}'

/** KaTeX's own fonts hold no Chinese; the fonts of the deck draw what stands in `\\text{…}`. */
const textInFormulas = '.katex{font-family:KaTeX_Main,"Noto Sans SC","JetBrains Mono","Twemoji",serif}'

class LecternMarp extends Marp {
  #hasFormulas = false

  /**
   * @param {string} markdown Marp Markdown.
   * @param {any} env Passed through.
   * @returns {any} HTML, or an array of HTML.
   * @override
   */
  renderMarkdown(markdown, env) {
    const html = super.renderMarkdown(markdown, env)
    this.#hasFormulas = String(html).includes('class="katex')
    return html
  }

  /**
   * @param {string | undefined} theme Name of the theme.
   * @returns {string} CSS.
   * @override
   */
  renderStyle(theme) {
    const { container, inlineSVG, minifyCSS } = this.options
    const css = this.themeSet.get(theme ?? '')?.css
    const size = this.lastGlobalDirectives?.['size']
    const key = JSON.stringify([
      css ?? theme,
      this.#hasFormulas,
      size,
      this.lastStyles,
      container,
      inlineSVG,
      minifyCSS,
    ])
    const style = packed.get(key) ?? super.renderStyle(theme) + wholePhrases + (this.#hasFormulas ? textInFormulas : '')
    packed.set(key, style)
    return style
  }
}

/**
 * Marp as Lectern uses it: emphasis that works beside CJK punctuation, code coloured by CSS variables, formulas by
 * KaTeX, emoji as text, no script and no line break where the notes have none.
 *
 * @param {import('@marp-team/marp-core').MarpOptions} options Options of the caller, such as marp-cli.
 * @returns {Marp} The engine, also called by marp-cli.
 */
const marpEngine = (options) =>
  new LecternMarp({
    ...options,
    emoji: { unicode: false, shortcode: false },
    markdown: { breaks: false, linkify: false },
    script: false,
  })
    .use(cjkFriendly)
    .use(phraseBreaks)
    .use(shikiPlugin())
    .use(katexPlugin({ options: { strict: 'ignore' } }))

/**
 * The options that marp-cli's presentable template gives to the engine; with the same ones, measured slides share the
 * packed CSS.
 *
 * @type {any}
 */
export const presentationOptions = { inlineSVG: true, container: { tag: 'div', id: ':$p' }, slideContainer: [] }

export default marpEngine
