import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseCss } from './parse-css.js'
import { themesFolder } from './themes-folder.js'
import type { DesignToken } from './tokens/design-token.js'
import { readTokens } from './tokens/read-tokens.js'
import { refuseProblems } from './tokens/theme-problem.js'

/** What all themes share. */
export interface ThemeBase {
  readonly tokens: readonly DesignToken[]
  /** Rules that take every colour, family and size from tokens. */
  readonly css: string
}

/** Reads what all themes share. */
export async function themeBase(): Promise<ThemeBase> {
  const file = join(themesFolder, 'base.tokens.json')
  const [text, css] = await Promise.all([readFile(file, 'utf8'), readFile(join(themesFolder, 'base.css'), 'utf8')])
  const { tokens, problems } = readTokens(text, 'themes/base.tokens.json')
  refuseProblems([...problems, ...parseCss({ text: css, shown: 'themes/base.css' }).problems])
  return { tokens, css }
}
