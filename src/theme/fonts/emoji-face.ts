import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fontCoverage } from './font-coverage.js'
import { emojiPackage } from './font-families.js'
import { readTables } from './font-tables.js'
import { subsetFont } from './subset-font.js'
import { unicodeRange } from './unicode-range.js'

/** The emoji font's rule, empty where no emoji needs it, and the asked-for code points that it draws. */
export interface EmojiFace {
  readonly css: string
  readonly codes: readonly number[]
}

const file = createRequire(import.meta.url).resolve(`${emojiPackage}/twemoji.woff2`)

/**
 * Returns the emoji font, whole, when one of these code points is in it: its glyphs are built from each other, so that
 * leaving out the unused ones breaks the others.
 */
export async function emojiFace(codes: readonly number[]): Promise<EmojiFace> {
  const none = { css: '', codes: [] }
  if (!codes.some((code) => /\p{Emoji}/u.test(String.fromCodePoint(code)))) return none
  const bytes = await readFile(file)
  const coverage = fontCoverage(readTables(await subsetFont(bytes, '', { keepAllGlyphs: true })))
  const drawn = codes.filter((code) => coverage.has(code))
  if (drawn.length === 0) return none
  // Keycaps, joined and coloured emoji are drawn as one, so the parts must come from the same font.
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")`
  const range = unicodeRange(coverage.keys())
  return {
    css: `@font-face{font-family:"Twemoji";font-display:block;src:${source};unicode-range:${range}}`,
    codes: drawn,
  }
}
