import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { themesFolder } from './themes-folder.js'

/** Returns the style sheet of what is made for paper; it takes colours and families from the tokens of themes. */
export async function paperStyle(name: 'reading' | 'handout'): Promise<string> {
  return await readFile(join(themesFolder, `${name}.css`), 'utf8')
}
