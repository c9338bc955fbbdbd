import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../diagnostics/errors.js'
import { themeFolder } from './theme-folder.js'
import { themesFolder } from './themes-folder.js'

/** A file of a theme: its name as messages show it, and what it holds. */
export interface ThemeFile {
  readonly shown: string
  readonly text: string
}

/** The files of a theme. */
export interface ThemeFiles {
  /** Name of its folder; undefined for a theme of one whole CSS file. */
  readonly folder: string | undefined
  /** `tokens.json`; undefined for a theme of one whole CSS file. */
  readonly tokens: ThemeFile | undefined
  /** `tokens.light.json`: what a dark theme says of its colours on paper; undefined where it says nothing. */
  readonly light: ThemeFile | undefined
  readonly css: ThemeFile
}

/**
 * Reads a theme: one that Lectern brings along by its name, any other by its folder or CSS file; throws a `UsageError`
 * that names the nearest known theme, or the file that cannot be read.
 */
export async function readThemeFiles(theme: string, cwd: string): Promise<ThemeFiles> {
  if (extname(theme) === '.css')
    return { folder: undefined, tokens: undefined, light: undefined, css: await readOne(theme, resolve(cwd, theme)) }
  const folder = await themeFolder(theme, cwd)
  const shown = (folder.startsWith(themesFolder) ? `themes/${theme}` : relative(cwd, folder)).split(sep).join('/')
  const lightFile = join(folder, 'tokens.light.json')
  const [tokens, css, light] = await Promise.all([
    readOne(`${shown}/tokens.json`, join(folder, 'tokens.json')),
    readOne(`${shown}/theme.css`, join(folder, 'theme.css')),
    existsSync(lightFile) ? readOne(`${shown}/tokens.light.json`, lightFile) : undefined,
  ])
  return { folder: shown.split('/').at(-1), tokens, light, css }
}

async function readOne(shown: string, file: string): Promise<ThemeFile> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`theme ${shown}: cannot be read (${error.code ?? error.message})`, { cause: error })
  })
  return { shown, text }
}
