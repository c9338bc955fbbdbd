import { extname, join, resolve } from 'node:path'
import { themeFolder } from './theme-folder.js'
import { themesFolder } from './themes-folder.js'

/** Absolute paths of what all themes share. */
export const sharedSources: readonly string[] = ['base.css', 'base.tokens.json'].map((name) => join(themesFolder, name))

/** Returns the absolute paths of a theme's own files: its tokens and rules, or its one CSS file. */
export async function themeSources(theme: string, cwd: string): Promise<readonly string[]> {
  if (extname(theme) === '.css') return [resolve(cwd, theme)]
  const folder = await themeFolder(theme, cwd)
  return ['tokens.json', 'theme.css'].map((name) => join(folder, name))
}
