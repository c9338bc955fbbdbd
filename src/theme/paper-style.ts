import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { themesFolder } from './themes-folder.js'

/** Returns the style sheet of what is made for paper; it takes colours and families from the tokens of themes. */
export async function paperStyle(name: 'reading' | 'handout'): Promise<string> {
  const read = (file: string) => readFile(join(themesFolder, file), 'utf8')
  return (await Promise.all([read('paper.css'), read(`${name}.css`)])).join('\n')
}
