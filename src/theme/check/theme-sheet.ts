import { readFile } from 'node:fs/promises'
import { extname, join, relative, resolve, sep } from 'node:path'
import postcss, { CssSyntaxError, type Root } from 'postcss'
import { UsageError } from '../../diagnostics/errors.js'
import type { Origin } from '../../model.js'
import { compileTheme } from '../compile-theme.js'
import { tokensOf } from '../css-tokens.js'
import { themeFolder } from '../load-theme.js'
import { type ThemeMeta, themeMeta } from '../theme-meta.js'
import { themesFolder } from '../themes-folder.js'
import { readTokens } from '../tokens/read-tokens.js'
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
  return extname(theme) === '.css' ? ofFile(theme, cwd) : ofFolder(theme, cwd)
}

async function ofFile(theme: string, cwd: string): Promise<ThemeSheet> {
  const css = await readPart(theme, resolve(cwd, theme))
  const lines = new Map<string, number>()
  for (const { 1: name = '', index } of css.matchAll(/(--[\w-]+)\s*:/g))
    if (!lines.has(name)) lines.set(name, css.slice(0, index).split('\n').length)
  return {
    ...rulesIn(css, theme),
    folder: undefined,
    tokens: tokensOf(css),
    placeOf: (property) => ({ file: theme, line: lines.get(property) ?? 1, column: 1 }),
  }
}

async function ofFolder(theme: string, cwd: string): Promise<ThemeSheet> {
  const folder = await themeFolder(theme, cwd)
  const shown = (folder.startsWith(themesFolder) ? `themes/${theme}` : relative(cwd, folder)).split(sep).join('/')
  const [tokensFile, file] = [`${shown}/tokens.json`, `${shown}/theme.css`]
  const [tokens = '', css = ''] = await Promise.all([
    readPart(tokensFile, join(folder, 'tokens.json')),
    readPart(file, join(folder, 'theme.css')),
  ])
  const compiled = await compileTheme({ tokens, tokensFile, css })
  const places = new Map(readTokens(tokens, tokensFile).tokens.map(({ property, line }) => [property, line]))
  const sheet = rulesIn(css, file)
  return {
    ...sheet,
    folder: shown.split('/').at(-1),
    tokens: tokensOf(compiled.css),
    placeOf: (property) => {
      const line = places.get(property)
      return line === undefined ? { file, line: 1, column: 1 } : { file: tokensFile, line, column: 1 }
    },
    problems: [...compiled.problems, ...sheet.problems],
  }
}

function rulesIn(css: string, file: string): Pick<ThemeSheet, 'meta' | 'rules' | 'file' | 'problems'> {
  const meta = themeMeta(css)
  try {
    return { meta, rules: postcss.parse(css), file, problems: [] }
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error
    return { meta, rules: postcss.root(), file, problems: [{ file, line: error.line ?? 1, message: error.reason }] }
  }
}

async function readPart(shown: string, file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`theme ${shown}: cannot be read (${error.code ?? error.message})`, { cause: error })
  })
}
