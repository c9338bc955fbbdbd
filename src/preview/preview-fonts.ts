import { formulaStyle } from '../render/example-slides.js'
import type { ExampleDeck } from '../theme/example-deck.js'
import { cachedFonts } from '../theme/fonts/cached-fonts.js'
import type { PreviewTheme } from './preview-theme.js'

/** Returns the fonts that the example deck needs in all of some themes, cut and embedded as in decks, and the style of formulas. */
export type PreviewFonts = (themes: readonly PreviewTheme[], example: ExampleDeck) => Promise<string>

/**
 * Returns what finds the fonts of a preview, at once where they are the same as the last time.
 *
 * @param folder absolute path of the folder in which cut fonts are kept
 */
export function previewFonts(folder: string): PreviewFonts {
  let last: { readonly key: string; readonly css: Promise<string> } | undefined
  return async (themes, { markdown }) => {
    const families = [...new Set(themes.flatMap((theme) => theme.families))].sort()
    const key = JSON.stringify([families, markdown])
    if (last?.key !== key) last = { key, css: cut(markdown, families, folder) }
    return await last.css
  }
}

async function cut(markdown: string, families: readonly string[], folder: string): Promise<string> {
  const [{ css }, formulas] = await Promise.all([
    cachedFonts({ text: markdown, code: markdown, families }, folder),
    formulaStyle(),
  ])
  return `${css}\n${formulas}`
}
