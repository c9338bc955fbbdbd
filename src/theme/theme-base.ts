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

/** What was read last: it hardly ever changes, and one run may load many themes. */
let last: { readonly text: string; readonly base: ThemeBase } | undefined

/** Reads what all themes share; throws a `UsageError` that says what is wrong in which line. */
export async function themeBase(): Promise<ThemeBase> {
  const read = (name: string) => readFile(join(themesFolder, name), 'utf8')
  const [text, css] = await Promise.all([read('base.tokens.json'), read('base.css')])
  if (last?.text === text && last.base.css === css) return last.base
  const { tokens, problems } = readTokens(text, 'themes/base.tokens.json')
  refuseProblems([...problems, ...parseCss({ text: css, shown: 'themes/base.css' }).problems])
  last = { text, base: { tokens, css } }
  return last.base
}
