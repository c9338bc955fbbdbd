import { extname } from 'node:path'
import type { Root } from 'postcss'
import { UsageError } from '../diagnostics/errors.js'
import type { ThemeChanges } from '../theme-changes.js'
import { type CompiledTheme, compileTheme } from './compile-theme.js'
import { tokensOf } from './css-tokens.js'
import type { OwnFamily } from './fonts/own/own-family.js'
import { ownFonts } from './fonts/own/own-fonts.js'
import { parseCss } from './parse-css.js'
import { saidAt } from './said-at.js'
import { isStockTheme, stockThemeCss, stockTokens } from './stock-theme.js'
import { readThemeFiles, type ThemeFiles } from './theme-files.js'
import { type ThemeMeta, themeMeta } from './theme-meta.js'
import { refuseProblems } from './tokens/theme-problem.js'

/** A theme: plain Marp CSS that stands alone, and the tokens that it declares. */
export interface Theme extends ThemeMeta {
  /** Name from the CSS's `@theme` line. */
  readonly name: string
  readonly css: string
  /** Custom properties of the slides, such as `--color-accent`, with their values resolved. */
  readonly tokens: ReadonlyMap<string, string>
  /** A dark theme on paper: the same but for its colours. */
  readonly light: Pick<Theme, 'css' | 'tokens'> | undefined
  /** Fonts of the lecturer's own, which come before the theme's. */
  readonly own: readonly OwnFamily[]
  /** Whether it was made for Marp alone, not for Lectern. */
  readonly isStock: boolean
}

/**
 * Loads a theme by the name of one that Lectern brings along, by its folder (with `tokens.json` and `theme.css`) or by a
 * CSS file, with what a configuration changes in it; throws a `UsageError` that names the nearest known theme, or says
 * what is wrong in which line.
 */
export async function loadTheme(theme: string, cwd: string, changes: ThemeChanges = {}): Promise<Theme> {
  if (extname(theme) === '.css') refuseChanges(theme, changes)
  const [files, own] = await Promise.all([readThemeFiles(theme, cwd), ownFonts(changes)])
  const { rules, problems } = parseCss(files.css)
  refuseProblems(problems)
  const { css, lightCss } = files.tokens ? await compiled(files, changes, own) : { css: files.css.text }
  if (isStockTheme(css)) return stockTheme(theme, rules)
  const light = lightCss === undefined ? undefined : { css: lightCss, tokens: tokensOf(lightCss) }
  return { ...named(theme, css), css, own, isStock: false, tokens: tokensOf(css), light }
}

/** What is done by tokens, which a theme of one whole file does not have. */
const byTokens = ['accent', 'fonts', 'corner', 'density'] as const

function refuseChanges(theme: string, changes: ThemeChanges): void {
  const key = byTokens.find((name) => changes[name] !== undefined)
  if (key === undefined) return
  const place = saidAt(`theme.${key}`, changes)
  throw new UsageError(
    `${place}theme ${theme}: is one whole CSS file, whose ${key} only the file can change; leave theme.${key} out`,
  )
}

async function stockTheme(theme: string, rules: Root): Promise<Theme> {
  const css = await stockThemeCss(rules)
  return { ...named(theme, css), css, own: [], light: undefined, isStock: true, tokens: await stockTokens(rules) }
}

function named(theme: string, css: string): ThemeMeta & { readonly name: string } {
  const meta = themeMeta(css)
  if (meta.name === undefined)
    throw new UsageError(`theme ${theme}: the CSS has no \`@theme name\` line; add one in a comment at its top`)
  return { ...meta, name: meta.name }
}

async function compiled(
  { tokens, light, css }: ThemeFiles,
  changes: ThemeChanges,
  own: readonly OwnFamily[],
): Promise<Pick<CompiledTheme, 'css' | 'lightCss'>> {
  const { text = '', shown = '' } = tokens ?? {}
  const result = await compileTheme({ tokens: text, tokensFile: shown, light, css: css.text, changes, own })
  refuseProblems(result.problems)
  return result
}
