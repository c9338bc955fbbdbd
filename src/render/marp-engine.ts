import { Marp, type MarpOptions } from '@marp-team/marp-core'
import katexPlugin from '@marp-team/marp-core/plugins/katex'
import shikiPlugin from '@marp-team/marp-core/plugins/shiki'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { keepLatest } from '../keep-latest.js'
import { codeBreaks } from './code-breaks.js'
import { codeForms } from './code-forms.js'
import { formulasCss } from './formulas-css.js'
import { linkTexts } from './link-texts.js'
import { phraseBreaks } from './phrase-breaks.js'
import { wholeEndings } from './whole-endings.js'
import { wholeNames } from './whole-names.js'

/** More than a build has; a preview would otherwise keep what a theme was at every change. */
const mostPacked = 64

/**
 * Packed CSS by theme and by what else it depends on. Packing takes longer than rendering the slides, and marp-cli makes
 * an engine for each deck.
 */
const packed = keepLatest<string>(mostPacked)

/**
 * A heading with marked phrases breaks between them; a phrase longer than a line still breaks anywhere. Browsers know the
 * phrases of Japanese; Korean has spaces and breaks there.
 */
const wholePhrasesCss =
  'section :is(h1,h2,h3):has(wbr){word-break:keep-all;overflow-wrap:anywhere}section:lang(ja) :is(h1,h2,h3){word-break:auto-phrase}section:lang(ko){word-break:keep-all}'

/** Not in tables, whose columns may be narrower than a name. */
const wholeNamesCss = 'section :is(h1,h2,h3,p,li) .name{white-space:nowrap}'

/**
 * Marp as Lectern uses it: emphasis that works beside CJK punctuation, code coloured by CSS variables, formulas by
 * KaTeX, emoji as text, no script and no line break where the notes have none. A class, because marp-cli loads its own
 * engine beside one that is made by a function.
 */
export default class LecternMarp extends Marp {
  #hasFormulas = false
  readonly #startCode: () => void

  /** Takes the options of its caller, such as marp-cli. */
  constructor(options: MarpOptions = {}) {
    super({
      ...options,
      emoji: { unicode: false, shortcode: false },
      markdown: { breaks: false, linkify: false },
      script: false,
    })
    this.use(cjkFriendly)
      .use(phraseBreaks)
      .use(wholeNames)
      .use(wholeEndings)
      .use(codeBreaks)
      .use(linkTexts)
      .use(shikiPlugin())
      .use(katexPlugin({ options: { strict: 'ignore' } }))
    this.#startCode = codeForms(this)
  }

  protected override renderMarkdown(markdown: string, env?: unknown): string {
    this.#startCode()
    const html = super.renderMarkdown(markdown, env)
    this.#hasFormulas = String(html).includes('class="katex')
    return html
  }

  protected override renderStyle(theme?: string): string {
    const { container, inlineSVG, minifyCSS } = this.options
    const css = this.themeSet.get(theme ?? '')?.css
    const size = this.lastGlobalDirectives?.['size']
    const parts = [css ?? theme, this.#hasFormulas, size, this.lastStyles, container, inlineSVG, minifyCSS]
    return packed(JSON.stringify(parts), () => {
      const formulas = this.#hasFormulas ? formulasCss(css ?? '') : ''
      return super.renderStyle(theme) + wholePhrasesCss + wholeNamesCss + formulas
    })
  }
}
