import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { renderSlides } from '../../src/render/render-slides.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { openTestBrowser } from '../support/open-test-browser.js'

let browser: BrowserSession | undefined
beforeAll(async () => {
  browser = await openTestBrowser()
})
afterAll(() => browser?.close())

test.each([
  ['lectern', /^"Noto Sans SC"/],
  ['folio', /^"Noto Serif SC"/],
])('Chinese in formulas is drawn by the fonts of the theme %s', async (theme, family) => {
  const { css, name } = await loadTheme(theme, '/')
  const slides = await renderSlides(
    `---\ntheme: ${name}\nlang: zh-Hans\n---\n\n$$x = \\text{如果} + \\mathrm{成立}$$`,
    css,
  )
  const page = await browser?.page()
  await page?.setContent(`<!doctype html><style>${slides.css}</style>${slides.html}`)
  const families = await page?.$$eval('.katex-html .cjk_fallback', (marks) =>
    marks.map((mark) => [mark.textContent, getComputedStyle(mark).fontFamily]),
  )
  await page?.close()
  expect(families?.map(([text]) => text).join('')).toBe('如果成立')
  for (const [, found] of families ?? []) expect(found).toMatch(family)
})
