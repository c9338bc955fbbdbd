import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserSession, Page } from '../../src/browser/open-browser.js'
import { type BuiltDeck, builtDeck, type OpenDeck, openDeck, openPresenter } from '../support/open-deck.js'
import { openTestBrowser } from '../support/open-test-browser.js'
import { projectRoot } from '../support/shared-inputs.js'

let browser: BrowserSession
let built: BuiltDeck
let axe: string

beforeAll(async () => {
  browser = await openTestBrowser()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const notes = await readFile(path.join(projectRoot, 'docs', 'forms.md'), 'utf8')
  built = await builtDeck({ 'notes.md': notes })
}, 120_000)

afterAll(async () => {
  built.remove()
  await browser.close()
})

describe('axe finds nothing wrong', () => {
  test.each([
    ['with a slide', [], undefined],
    ['with the overview', ['o'], '.lectern-overview[open]'],
    ['with the keys', ['?'], '.lectern-help[open]'],
    ['with the search', ['g'], '.lectern-find[open]'],
    ['with the countdown', ['n', 't'], '.lectern-countdown:not([hidden])'],
  ] as const)('%s', async (_, keys, shown) => {
    const { page } = await openDeck(browser, built.url)
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    for (const key of keys) await page.keyboard.press(key)
    if (shown) await page.waitForSelector(shown)
    expect(await violations(page)).toEqual([])
  })

  test('with the presenter view, on a slide with notes', async () => {
    const deck: OpenDeck = await openDeck(browser, built.url, '#4')
    expect(await violations(await openPresenter(deck))).toEqual([])
  })
})

test('a deck has one main landmark, says its language and stands still for those who ask for it', async () => {
  const { page } = await openDeck(browser, built.url)
  expect(await page.$$('main, [role="main"]')).toHaveLength(1)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  const moving = await page.$$eval('body *', (all) =>
    all.filter((one) => Number.parseFloat(getComputedStyle(one).transitionDuration) > 0).map((one) => one.className),
  )
  expect(moving).toEqual([])
})

test('printing shows all slides and nothing of presenting', async () => {
  const { page } = await openDeck(browser, built.url)
  await page.keyboard.press('b')
  await page.emulateMediaType('print')
  const shown = await page.evaluate(() => ({
    slides: [...document.querySelectorAll('section')].filter((one) => one.checkVisibility()).length,
    all: document.querySelectorAll('section').length,
    own: [...document.querySelectorAll('[class^="lectern-"]')].filter((one) => one.checkVisibility()).length,
  }))
  expect(shown).toEqual({ slides: shown.all, all: shown.all, own: 0 })
})

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const options: RunOptions = { resultTypes: ['violations'] }
  const found = await page.evaluate(async (how) => {
    const { axe: loaded } = window as unknown as {
      axe: { run: (page: Document, how: RunOptions) => Promise<AxeResults> }
    }
    return (await loaded.run(document, how)).violations
  }, options)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
