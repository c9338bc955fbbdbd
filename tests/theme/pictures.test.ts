import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Page } from '../../src/browser/open-browser.js'
import type { Ratio } from '../../src/model.js'
import { builtInThemes } from '../../src/theme/themes-folder.js'
import { temporaryFolder, writeFiles } from '../support/build-notes.js'
import { openTestBrowser } from '../support/open-test-browser.js'
import { runLectern } from '../support/run-lectern.js'
import { projectRoot } from '../support/shared-inputs.js'
import { changedSlides, sheetOf, showThemes } from '../support/theme-pictures.js'

const themes = await builtInThemes()
const ratios: readonly Ratio[] = ['16:9', '4:3']
const update = process.env['UPDATE_PICTURES'] !== undefined

const browser = await openTestBrowser()
afterAll(() => browser.close())

// Other browsers draw other pixels.
const isBundled = browser.name.startsWith('bundled')
if (!isBundled)
  console.warn(`pictures of themes are not compared: they are those of the bundled Chromium, not ${browser.name}`)

/** A page that shows themes of a folder. */
async function pageOf(names: readonly string[], folder: string): Promise<Page> {
  const page = await browser.page()
  onTestFinished(() => page.close())
  await showThemes(page, names, folder)
  return page
}

function referenceFile(theme: string, ratio: Ratio): string {
  return path.join(projectRoot, 'tests/theme/pictures', `${theme}-${ratio.replace(':', 'x')}.png`)
}

function reference(theme: string, ratio: Ratio): Buffer {
  const file = referenceFile(theme, ratio)
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
}

/** Slides that a change of a theme's files makes look otherwise than the theme `lectern`. */
async function changedBy(edit: (folder: string) => void): Promise<readonly string[]> {
  const folder = temporaryFolder()
  await runLectern(['theme', 'new', 'mine'], { cwd: folder })
  edit(path.join(folder, 'mine'))
  const page = await pageOf(['./mine'], folder)
  return changedSlides(reference('lectern', '16:9'), await sheetOf(page, 0, '16:9'), '16:9')
}

function replaced(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, 'utf8')
  expect(before).toMatch(from)
  writeFileSync(file, before.replace(from, to))
}

describe.runIf(isBundled)('slides of a theme', () => {
  test('look as they did (UPDATE_PICTURES=1 takes the pictures anew, after a look at them)', {
    timeout: 300_000,
  }, async () => {
    const page = await pageOf(themes, temporaryFolder())
    const changed: string[] = []
    for (const [index, theme] of themes.entries())
      for (const ratio of ratios) {
        const sheet = await sheetOf(page, index, ratio)
        if (update) writeFiles('', { [referenceFile(theme, ratio)]: sheet.png })
        const slides = changedSlides(reference(theme, ratio), sheet, ratio)
        changed.push(...slides.map((slide) => `${theme} ${ratio}: slide ${slide}`))
      }
    expect(changed).toEqual([])
  })

  test('look otherwise when one token has another colour', async () => {
    const changed = await changedBy((folder) =>
      replaced(path.join(folder, 'tokens.json'), /"muted": \{ "\$value": "[^"]*"/, '"muted": { "$value": "#6a6a6a"'),
    )
    // Those that have a small line besides the page number.
    expect(changed).toEqual(expect.arrayContaining(['6 table', '12 points · large', '23 figure · beside']))
  })

  test('look otherwise when they are moved by 4 px', async () => {
    const changed = await changedBy((folder) =>
      replaced(path.join(folder, 'theme.css'), /$/, '\nsection {\n  --slide-padding: 48px 72px 64px;\n}\n'),
    )
    expect(changed).toEqual(expect.arrayContaining(['4 points', '6 table', '23 figure · beside']))
  })

  test('are the same in another run and under another name, to the pixel', async () => {
    expect(await changedBy(() => undefined)).toEqual([])
  })
})
