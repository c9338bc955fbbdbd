import { extname } from 'node:path'
import type { Root } from 'postcss'
import { UsageError } from '../diagnostics/errors.js'
import { compileTheme } from './compile-theme.js'
import { tokensOf } from './css-tokens.js'
import { parseCss } from './parse-css.js'
import { isStockTheme, stockThemeCss, stockTokens } from './stock-theme.js'
import { readThemeFiles, type ThemeFile } from './theme-files.js'
import { type ThemeMeta, themeMeta } from './theme-meta.js'
import { refuseProblems } from './tokens/theme-problem.js'

/** A theme: plain Marp CSS that stands alone, and the tokens that it declares. */
export interface Theme extends ThemeMeta {
  /** Name from the CSS's `@theme` line. */
  readonly name: string
  readonly css: string
  /** Custom properties of the slides, such as `--color-accent`, with their values resolved. */
  readonly tokens: ReadonlyMap<string, string>
  /** Whether it was made for Marp alone, not for Lectern. */
  readonly isStock: boolean
}

/**
 * Loads a theme by the name of one that Lectern brings along, by its folder (with `tokens.json` and `theme.css`) or by a
 * CSS file, with another accent than its own where one is given; throws a `UsageError` that names the nearest known theme, or says what is wrong in which line.
 */
export async function loadTheme(theme: string, cwd: string, accent?: string): Promise<Theme> {
  if (extname(theme) === '.css' && accent !== undefined)
    throw new UsageError(
      `theme ${theme}: is one whole CSS file, whose accent only the file can change; leave theme.accent out`,
    )
  const { tokens, css: written } = await readThemeFiles(theme, cwd)
  const { rules, problems } = parseCss(written)
  refuseProblems(problems)
  const own = tokens ? await compiled(tokens, written.text, accent) : written.text
  if (isStockTheme(own)) return stockTheme(theme, rules)
  return { ...named(theme, own), css: own, isStock: false, tokens: tokensOf(own) }
}

async function stockTheme(theme: string, rules: Root): Promise<Theme> {
  const css = await stockThemeCss(rules)
  return { ...named(theme, css), css, isStock: true, tokens: await stockTokens(rules) }
}

function named(theme: string, css: string): ThemeMeta & { readonly name: string } {
  const meta = themeMeta(css)
  if (meta.name === undefined)
    throw new UsageError(`theme ${theme}: the CSS has no \`@theme name\` line; add one in a comment at its top`)
  return { ...meta, name: meta.name }
}

async function compiled(tokens: ThemeFile, css: string, accent: string | undefined): Promise<string> {
  const result = await compileTheme({ tokens: tokens.text, tokensFile: tokens.shown, css, accent })
  refuseProblems(result.problems)
  return result.css
}
