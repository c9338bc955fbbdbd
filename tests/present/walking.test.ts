import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { BrowserSession, Page } from '../../src/browser/open-browser.js'
import { type BuiltDeck, builtDeck, fragmentOf, openDeck, shows, slideNumber } from '../support/open-deck.js'
import { openTestBrowser } from '../support/open-test-browser.js'

const first = `# Transformers

## Why attention?

Every word sees **every other** word, and \`softmax\` turns scores into weights.

`

const inserted = `## Why now?

Because machines are fast enough.

`

const second = `## 为什么用掩码？

因为未来的词不能看到。公式 $x_1$ 与 😀。
`

let browser: BrowserSession
let built: BuiltDeck

beforeAll(async () => {
  browser = await openTestBrowser()
  built = await builtDeck({ 'notes.md': first + second })
}, 120_000)

afterAll(async () => {
  built.remove()
  await browser.close()
})

describe('a deck walked by keys', () => {
  test('goes from question to question and back to the one that is being answered', async () => {
    const { page, requests, faults } = await openDeck(browser, built.url)
    await page.keyboard.press('n')
    await shows(page, 3)
    await page.keyboard.press(']')
    await shows(page, 5)
    await page.keyboard.press('ArrowRight')
    await shows(page, 6)
    await page.keyboard.press('q')
    await shows(page, 5)
    await page.keyboard.press('[')
    await shows(page, 3)
    await page.keyboard.press('PageDown')
    await shows(page, 4)
    expect(requests).toEqual([])
    expect(faults).toEqual([])
  })

  test.each([
    ['掩码', 5],
    ['attention', 3],
    ['4', 4],
  ])('finds %s', async (query, number) => {
    const { page } = await openDeck(browser, built.url)
    await page.keyboard.press(query === '4' ? 'g' : '/')
    await page.waitForSelector('.lectern-find input:focus')
    await page.keyboard.type(query)
    await page.keyboard.press('Enter')
    await shows(page, number)
    await page.waitForSelector('dialog', { hidden: true })
  })

  test('shows all slides with their headings, goes to the chosen one and gives the keys back', async () => {
    const { page } = await openDeck(browser, built.url, '#3')
    await page.keyboard.press('o')
    await page.waitForSelector('.lectern-overview[open]')
    const captions = await page.$$eval('.lectern-caption', (all) => all.map((one) => one.textContent))
    expect(captions).toHaveLength(7)
    expect(captions[2]).toBe('3Why attention?')
    const groups = await page.$$eval('.lectern-overview h3', (all) => all.map((one) => one.textContent))
    expect(groups).toEqual(['1 · Why attention?', '2 · 为什么用掩码？'])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await shows(page, 4)
    await page.keyboard.press('ArrowRight')
    await shows(page, 5)
  })

  test('goes black and white and back, points, and tells its keys in its language', async () => {
    const { page } = await openDeck(browser, built.url)
    await page.keyboard.press('.')
    expect(await shade(page)).toBe('rgb(0, 0, 0)')
    await page.keyboard.press('w')
    expect(await shade(page)).toBe('rgb(255, 255, 255)')
    await page.keyboard.press('Escape')
    expect(await shade(page)).toBeUndefined()
    await page.keyboard.press('l')
    await page.mouse.move(640, 360)
    await page.waitForSelector('.lectern-dot:not([hidden])')
    await page.keyboard.press('l')
    await page.keyboard.press('?')
    await page.waitForSelector('.lectern-help[open]')
    const help = await page.$eval('.lectern-help', (dialog) => dialog.textContent)
    expect(help).toContain('下一个问题')
    expect(help).toContain('黑屏')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    expect(await slideNumber(page)).toBe(1)
  })

  test('is worked by touch: a tap brings the menu, its last button all that can be done', async () => {
    const { page } = await openDeck(browser, built.url, '#3')
    await page.click('.lectern-more')
    await page.waitForSelector('.lectern-help[open]')
    await page.click('.lectern-help li:nth-child(4) button')
    await shows(page, 5)
  })
})

describe('the link to a slide', () => {
  test('names its question and still leads there after a question was put in front of it', async () => {
    const { page } = await openDeck(browser, built.url, '#6')
    await shows(page, 6)
    const link = await fragmentOf(page)
    expect(link).toBe('#为什么用掩码/2')
    const longer = await builtDeck({ 'notes.md': first + inserted + second })
    onTestFinished(longer.remove)
    const { page: rebuilt } = await openDeck(browser, longer.url, link)
    await shows(rebuilt, 8)
    expect(await fragmentOf(rebuilt)).toBe(link)
    await rebuilt.keyboard.press('ArrowLeft')
    expect(await fragmentOf(rebuilt)).toBe('#为什么用掩码/1')
    await rebuilt.reload()
    await shows(rebuilt, 7)
  })

  test('is copied by a key', async () => {
    const { page } = await openDeck(browser, built.url, '#3')
    await page.keyboard.press('c')
    await page.waitForSelector('.lectern-notice:not(:empty)')
    const said = await page.$eval('.lectern-notice', (notice) => notice.textContent ?? '')
    expect(said === '已复制本页链接' || said.endsWith('.html#why-attention/1')).toBe(true)
  })
})

function shade(page: Page): Promise<string | undefined> {
  return page.$eval('.lectern-shade', (one) =>
    (one as HTMLElement).hidden ? undefined : getComputedStyle(one).backgroundColor,
  )
}
