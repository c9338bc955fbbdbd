import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Copies themes and gives them the fonts that finished decks carry, so that marp-cli makes decks that look the same:
 * without them its decks would show boxes for Chinese wherever no such font is installed.
 *
 * @param {string} themes Folder of the themes.
 * @param {string} decks Folder of finished HTML decks.
 * @param {string} folder Folder for the copies.
 */
export function themesWithFonts(themes, decks, folder) {
  const fonts = fontFaces(decks).join('\n')
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(themes).filter((name) => name.endsWith('.css'))) {
    writeFileSync(path.join(folder, file), `${readFileSync(path.join(themes, file), 'utf8')}\n${fonts}\n`)
  }
}

/**
 * @param {string} decks
 * @returns {string[]} The `@font-face` rules of all decks, each once.
 */
function fontFaces(decks) {
  const files = readdirSync(decks, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  const faces = files.flatMap(
    (file) => readFileSync(path.join(decks, file), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [],
  )
  return [...new Set(faces)]
}
