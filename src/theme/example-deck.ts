import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { themesFolder } from './themes-folder.js'

/** The deck of Marp Markdown that shows every kind of slide and every element. */
export const exampleFile = join(themesFolder, 'example.md')

/** Its pictures, which lie beside it. */
export const exampleFigure = join(themesFolder, 'example-figure.svg')

/** The example deck. */
export interface ExampleDeck {
  readonly markdown: string
  /** Its picture as a `data:` address. */
  readonly figure: string
}

/** Reads the example deck, in which every theme can be looked at. */
export async function exampleDeck(): Promise<ExampleDeck> {
  const [markdown, figure] = await Promise.all([readFile(exampleFile, 'utf8'), readFile(exampleFigure, 'base64')])
  return { markdown, figure: `data:image/svg+xml;base64,${figure}` }
}
