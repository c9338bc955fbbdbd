import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { packageFolder } from '../package-folder.js'

/** Absolute folder of the themes that Lectern brings along, and of what all themes share. */
export const themesFolder = join(packageFolder, 'themes')

/** Returns the names of the themes that Lectern brings along, sorted. */
export async function builtInThemes(): Promise<readonly string[]> {
  const entries = await readdir(themesFolder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}
