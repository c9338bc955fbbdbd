import { readdir, readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { UsageError } from '../diagnostics/errors.js'
import { suggestion } from '../diagnostics/nearest.js'
import { packageFolder } from '../package-folder.js'
import { tokensOf } from './tokens.js'

/** A theme: plain Marp CSS and the tokens that it declares. */
export interface Theme {
  /** Name from the CSS's `@theme` line. */
  readonly name: string
  /** Absolute path of the CSS file. */
  readonly file: string
  readonly css: string
  /** Custom properties of the slides, such as `--color-accent`, with their values resolved. */
  readonly tokens: ReadonlyMap<string, string>
}

/** Folder of the themes that Lectern brings along. */
const builtIn = join(packageFolder, 'themes')

/** Loads a theme by its name or by the path of a CSS file; throws a `UsageError` that names the nearest known theme. */
export async function loadTheme(theme: string, cwd: string): Promise<Theme> {
  const isPath = extname(theme) === '.css'
  const file = isPath ? resolve(cwd, theme) : join(builtIn, `${theme}.css`)
  const known = await themeNames()
  if (!isPath && !known.includes(theme)) {
    throw new UsageError(
      `theme ${theme}: no such theme${suggestion(theme, known)}; known themes are ${known.join(', ')}`,
    )
  }
  const css = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`theme ${theme}: cannot be read (${error.code ?? error.message})`, { cause: error })
  })
  const name = /@theme\s+(\S+)/.exec(css)?.[1]
  if (name === undefined)
    throw new UsageError(`theme ${theme}: the CSS has no \`@theme name\` line; add one in a comment at its top`)
  return { name, file, css, tokens: tokensOf(css) }
}

async function themeNames(): Promise<string[]> {
  const entries = await readdir(builtIn)
  return entries
    .filter((entry) => extname(entry) === '.css')
    .map((entry) => entry.slice(0, -4))
    .sort()
}
