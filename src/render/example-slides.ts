import type { Ratio } from '../model.js'
import { formulasCss } from './formulas-css.js'
import { embedKatexFonts } from './katex-fonts.js'
import LecternMarp from './marp-engine.js'

/** How a theme draws slides on a page of many. */
export interface ThemeDrawing {
  /** The theme's style sheet for slides of a shape, which are `main#slides > figure.slide > svg`; that of formulas comes before. */
  css(ratio: Ratio): string
  /** The HTML of each slide of a deck: an `svg` as large as what it stands in. */
  slides(markdown: string, ratio: Ratio): readonly string[]
}

/** Minifying would take longer than all else. */
const marp = new LecternMarp({
  inlineSVG: true,
  minifyCSS: false,
  container: { tag: 'main', id: 'slides' },
  slideContainer: { tag: 'figure', class: 'slide' },
})

/** Returns how a theme draws slides, the same way as in decks. */
export function drawTheme(name: string, themeCss: string): ThemeDrawing {
  const render = (markdown: string, ratio: Ratio) => {
    // Another theme may have the name, too.
    marp.themeSet.add(themeCss)
    return marp.render(withSettings(markdown, { theme: name, size: ratio }), { htmlAsArray: true })
  }
  return {
    css: (ratio) => render('', ratio).css + formulasCss(themeCss),
    slides: (markdown, ratio) => render(markdown, ratio).html,
  }
}

/** Returns the style sheet of formulas, which is the same in every theme, with their fonts inside. */
export async function formulaStyle(): Promise<string> {
  marp.themeSet.add('/* @theme none */')
  return await embedKatexFonts(marp.render(withSettings('$x$', { theme: 'none' })).css)
}

/** Settings of a whole deck stand in its front matter, each on a line. */
function withSettings(markdown: string, settings: Readonly<Record<string, string>>): string {
  const [, head = '', body = markdown] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(markdown) ?? []
  const others = head.split('\n').filter((line) => line !== '' && !Object.hasOwn(settings, line.split(':')[0] ?? ''))
  const lines = Object.entries(settings).map(([key, value]) => `${key}: ${value}`)
  return `---\n${[...others, ...lines].join('\n')}\n---\n${body}`
}
