import { loadTheme, type Theme } from './load-theme.js'
import { themeBase } from './theme-base.js'
import { themesFolder } from './themes-folder.js'

/** Name of a theme that is light, and readable on paper; it stands in for those that are not and say no light colours. */
export const lightTheme = 'lectern'

/**
 * Returns the tokens of a theme as CSS, with what all themes share below them, for paper: always dark on light, without
 * the theme's own rules, which are for slides.
 */
export async function printTokens(theme: Theme): Promise<string> {
  const base = await themeBase()
  const own = theme.dark ? theme.light?.css : theme.css
  const tokens = tokensOf(own ?? '', base.css) ?? tokensOf((await loadTheme(lightTheme, themesFolder)).css, base.css)
  return [tokens, base.css].join('\n')
}

/** What stands in front of the shared rules, without comments; undefined where a theme does not hold them. */
function tokensOf(css: string, base: string): string | undefined {
  const end = css.indexOf(base)
  if (end < 0) return undefined
  return css
    .slice(0, end)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .trim()
}
