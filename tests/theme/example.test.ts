import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { builtInThemes } from '../../src/theme/themes-folder.js'
import { temporaryFolder } from '../support/build-notes.js'
import { openTestBrowser } from '../support/open-test-browser.js'
import { chooseTheme, showThemes } from '../support/theme-pictures.js'

let browser: BrowserSession | undefined
beforeAll(async () => {
  browser = await openTestBrowser()
})
afterAll(() => browser?.close())

/** Runs inside the page: how far each slide is filled beyond its padding, px at 1280×720. */
function excessInPage(): number[] {
  return [...document.querySelectorAll<HTMLElement>('.slide section')].map((slide) => {
    const content = [...slide.children].filter((child) => !child.matches('header, footer')) as HTMLElement[]
    const bottom = Math.max(...content.map(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight))
    return bottom - slide.offsetHeight + Number.parseFloat(getComputedStyle(slide).paddingBottom)
  })
}

test('the example deck, which nothing breaks into slides, fits in every theme and shape', async () => {
  const themes = await builtInThemes()
  const page = await browser?.page()
  if (!page) throw new Error('no browser')
  await showThemes(page, themes, temporaryFolder())
  const overfull: string[] = []
  for (const [index, theme] of themes.entries())
    for (const ratio of ['16:9', '4:3'] as const) {
      const slides = await chooseTheme(page, index, ratio)
      const excess = await page.evaluate(excessInPage)
      overfull.push(...slides.filter((_, at) => (excess[at] ?? 0) > 1).map((slide) => `${theme} ${ratio}: ${slide}`))
    }
  await page.close()
  expect(overfull).toEqual([])
})
