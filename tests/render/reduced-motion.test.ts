import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserSession, Page } from '../../src/browser/open-browser.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { openTestBrowser } from '../support/open-test-browser.js'

let browser: BrowserSession

beforeAll(async () => {
  browser = await openTestBrowser()
}, 120_000)

afterAll(() => browser.close())

/** Longest that anything in a page takes to change or to move, s. */
async function longestMotion(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const seconds = (list: string) =>
      list.split(',').map((time) => Number.parseFloat(time) * (/ms$/.test(time.trim()) ? 0.001 : 1))
    const times = [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, transitionDelay, animationDuration } = getComputedStyle(element, part || null)
        return [transitionDuration, transitionDelay, animationDuration].flatMap(seconds)
      }),
    )
    return Math.max(0, ...times)
  })
}

test('nothing moves in a deck for who asks for less motion, and it is walked as before', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': '# Part\n\n## Why?\n\nBecause.\n', 'lectern.config.yaml': 'format: html\n' })
  await buildIn(folder)
  const name = Object.keys(filesIn(path.join(folder, 'out'))).find((file) => /\/01.*\.html$/.test(file)) ?? ''
  const page = await browser.page()
  await page.goto(pathToFileURL(path.join(folder, 'out', name)).href)
  expect(await longestMotion(page)).toBeGreaterThan(0.05)
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  expect(await longestMotion(page)).toBeLessThan(0.001)
  await page.keyboard.press('ArrowRight')
  const active = await page.$$eval('svg[data-marpit-svg]', (all) =>
    all.findIndex((svg) => svg.classList.contains('bespoke-marp-active')),
  )
  expect(active).toBe(1)
  await page.close()
})
