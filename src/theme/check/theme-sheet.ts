import type { Root } from 'postcss'
import type { Origin } from '../../model.js'
import { compileTheme } from '../compile-theme.js'
import { tokensOf } from '../css-tokens.js'
import { parseCss } from '../parse-css.js'
import { readThemeFiles } from '../theme-files.js'
import { type ThemeMeta, themeMeta } from '../theme-meta.js'
import type { ThemeProblem } from '../tokens/theme-problem.js'

/** A theme taken apart for those who judge it. */
export interface ThemeSheet {
  readonly meta: ThemeMeta
  /** Name of the theme's folder; undefined for a theme of one file. */
  readonly folder: string | undefined
  /** Custom properties of the slides with their values resolved; empty where the tokens cannot be used. */
  readonly tokens: ReadonlyMap<string, string>
  /** The theme's own rules. */
  readonly rules: Root
  /** The file of the rules as messages name it. */
  readonly file: string
  /** Where a custom property gets its value; the top of the rules where the theme does not say. */
  readonly placeOf: (property: string) => Origin
  /** What is wrong with how the tokens or the rules are written: nothing else can be judged before that is right. */
  readonly problems: readonly ThemeProblem[]
}

/** Takes a theme apart: one that Lectern brings along by its name, any other by its folder or CSS file. */
export async function themeSheet(theme: string, cwd: string): Promise<ThemeSheet> {
  const { folder, tokens, light, css } = await readThemeFiles(theme, cwd)
  const { rules, problems } = parseCss(css)
  const sheet = { meta: themeMeta(css.text), folder, rules, file: css.shown }
  const top = { file: css.shown, line: 1, column: 1 }
  if (!tokens) {
    const lines = declaredLines(rules)
    const placeOf = (property: string) => ({ ...top, line: lines.get(property) ?? 1 })
    return { ...sheet, tokens: tokensOf(css.text), placeOf, problems }
  }
  const compiled = await compileTheme({ tokens: tokens.text, tokensFile: tokens.shown, light, css: css.text })
  const places = new Map(compiled.tokens.map(({ property, line }) => [property, { ...top, file: tokens.shown, line }]))
  return {
    ...sheet,
    tokens: tokensOf(compiled.css),
    placeOf: (property) => places.get(property) ?? top,
    problems: [...compiled.problems, ...problems],
  }
}

/** The lines at which custom properties are declared first. */
function declaredLines(rules: Root): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  rules.walkDecls(/^--/, ({ prop, source }) => {
    if (!lines.has(prop)) lines.set(prop, source?.start?.line ?? 1)
  })
  return lines
}
