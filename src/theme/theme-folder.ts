import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UsageError } from '../diagnostics/errors.js'
import { suggestion } from '../diagnostics/nearest.js'
import { builtInThemes, themesFolder } from './themes-folder.js'

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
