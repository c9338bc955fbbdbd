import { readFile, stat } from 'node:fs/promises'
import { extname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../diagnostics/errors.js'
import { suggestion } from '../diagnostics/nearest.js'
import { compileTheme } from './compile-theme.js'
import { tokensOf } from './css-tokens.js'
import { isStockTheme, stockThemeCss, stockTokens } from './stock-theme.js'
import { type ThemeMeta, themeMeta } from './theme-meta.js'
import { builtInThemes, themesFolder } from './themes-folder.js'
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
  const isFile = extname(theme) === '.css'
  if (isFile && accent !== undefined)
    throw new UsageError(
      `theme ${theme}: is one whole CSS file, whose accent only the file can change; leave theme.accent out`,
    )
  const own = isFile ? await readPart(theme, resolve(cwd, theme)) : await compiled(theme, cwd, accent)
  const isStock = isStockTheme(own)
  const css = isStock ? await stockThemeCss(own) : own
  const meta = themeMeta(css)
  if (meta.name === undefined)
    throw new UsageError(`theme ${theme}: the CSS has no \`@theme name\` line; add one in a comment at its top`)
  return { ...meta, name: meta.name, css, isStock, tokens: isStock ? await stockTokens(own) : tokensOf(css) }
}

async function compiled(theme: string, cwd: string, accent: string | undefined): Promise<string> {
  const folder = await themeFolder(theme, cwd)
  const shown = (folder.startsWith(themesFolder) ? `themes/${theme}` : relative(cwd, folder)).split(sep).join('/')
  const [tokens, css] = await Promise.all(
    ['tokens.json', 'theme.css'].map((name) => readPart(`${shown}/${name}`, join(folder, name))),
  )
  const result = await compileTheme({
    tokens: tokens ?? '',
    tokensFile: `${shown}/tokens.json`,
    css: css ?? '',
    accent,
  })
  refuseProblems(result.problems)
  return result.css
}

/** Returns the absolute folder of a theme; names that Lectern knows come before folders of the same name. */
export async function themeFolder(theme: string, cwd: string): Promise<string> {
  const known = await builtInThemes()
  if (known.includes(theme)) return join(themesFolder, theme)
  const folder = resolve(cwd, theme)
  const isThere = await stat(join(folder, 'tokens.json')).then(
    () => true,
    () => false,
  )
  if (isThere) return folder
  throw new UsageError(`theme ${theme}: no such theme${suggestion(theme, known)}; known themes are ${known.join(', ')}`)
}

async function readPart(shown: string, file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`theme ${shown}: cannot be read (${error.code ?? error.message})`, { cause: error })
  })
}
