import { loadTheme, type Theme } from './load-theme.js'
import { themeBase } from './theme-base.js'
import { themesFolder } from './themes-folder.js'

/** Name of a theme that is light, and readable on paper; its colours stand in for those of dark themes and of themes made for Marp alone. */
export const lightTheme = 'lectern'

/**
 * Returns the tokens of a theme as CSS, with what all themes share below them, for paper: always dark on light, without
 * the theme's own rules, which are for slides.
 */
export async function printTokens(theme: Theme): Promise<string> {
  const base = await themeBase()
  const own = theme.isStock ? '' : tokensOf(theme.css, base.css)
  const light = own === '' || theme.dark ? tokensOf((await loadTheme(lightTheme, themesFolder)).css, base.css) : own
  return [light, own === light ? '' : fontsOf(own), base.css].join('\n')
}

/** What stands in front of the shared rules, without comments; empty where a theme does not hold them. */
function tokensOf(css: string, base: string): string {
  const end = css.indexOf(base)
  return end < 0
    ? ''
    : css
        .slice(0, end)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .trim()
}

function fontsOf(css: string): string {
  const fonts = ['--font-body', '--font-code'].flatMap((name) => declarationsOf(name, css))
  return fonts.length > 0 ? `section {\n  ${fonts.join(';\n  ')};\n}\n` : ''
}

/** A token's declaration, and those of the tokens that stand for it. */
function declarationsOf(name: string, css: string): string[] {
  const value = new RegExp(`${name}\\s*:\\s*([^;}]+)`).exec(css)?.[1]
  if (value === undefined) return []
  const alias = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return [...(alias === undefined ? [] : declarationsOf(alias, css)), `${name}: ${value}`]
}
