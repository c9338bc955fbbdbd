import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserSession, Page } from '../../src/browser/open-browser.js'
import { buildIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { openTestBrowser } from '../support/open-test-browser.js'

const notes = `# Transformers

## Why attention?

Every word sees **every other** word, and \`softmax\` turns scores into weights.

## 为什么用掩码？

因为未来的词不能看到。公式 $x_1$ 与 😀。
`

let browser: BrowserSession

beforeAll(async () => {
  browser = await openTestBrowser()
}, 120_000)

afterAll(() => browser.close())

describe('the HTML deck, opened from disk', () => {
  test('asks for nothing, walks by keys, and draws all text with its own fonts', async () => {
    const { page, requests } = await openDeck()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans')
    expect(await activeSlide(page)).toBe(0)
    await page.keyboard.press('ArrowRight')
    expect(await activeSlide(page)).toBe(1)
    await page.keyboard.press('End')
    expect(await activeSlide(page)).toBe((await slideCount(page)) - 1)
    await page.keyboard.press('Home')
    expect(await activeSlide(page)).toBe(0)
    expect(requests).toEqual([])
    expect(await systemFonts(page)).toEqual([])
  })

  test('hides nothing behind fragments and carries the notes for the presenter', async () => {
    const { page } = await openDeck()
    expect(await page.$$('[data-marpit-fragment]')).toEqual([])
    const notes = await page.$$eval('.bespoke-marp-note', (all) => all.map((note) => note.textContent))
    expect(notes).toEqual([
      '讲稿\n\nEvery word sees **every other** word, and `softmax` turns scores into weights.',
      '讲稿\n\n因为未来的词不能看到。公式 $x_1$ 与 😀。',
      '讲稿\n\n1. Every word sees every other word, and `softmax` turns scores into weights.\n2. 因为未来的词不能看到。',
    ])
  })

  test('answers a question on the slide after it, not on its own', async () => {
    const { page } = await openDeck()
    const slides = await page.$$eval('section', (all) => all.map((slide) => [slide.className, slide.textContent ?? '']))
    const question = slides.findIndex(([kind]) => kind === 'question')
    expect(slides[question]?.[1]).toContain('Why attention?')
    expect(slides[question]?.[1]).not.toContain('Every word')
    expect(slides[question + 1]?.[1]).toContain('Every word sees every other word')
  })
})

async function openDeck(): Promise<{ page: Page; requests: string[] }> {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes })
  const { report } = await buildIn(folder)
  const url = pathToFileURL(path.join(folder, 'out', `${report.lectures[0]?.sections[0]?.deck}.html`)).href
  const page = await browser.page()
  const requests: string[] = []
  page.on('request', (request) => {
    const address = request.url()
    if (address !== url && !address.startsWith('data:')) requests.push(address)
  })
  await page.goto(url)
  await page.evaluate(() => document.fonts.ready)
  return { page, requests }
}

function activeSlide(page: Page): Promise<number> {
  return page.$$eval('.bespoke-marp-slide', (all) =>
    all.findIndex((slide) => slide.classList.contains('bespoke-marp-active')),
  )
}

function slideCount(page: Page): Promise<number> {
  return page.$$eval('.bespoke-marp-slide', (all) => all.length)
}

/** Names of the fonts that are not the deck's own, yet draw some of its slides. */
async function systemFonts(page: Page): Promise<string[]> {
  const session = await page.createCDPSession()
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'section' })
  const names: string[] = []
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    names.push(...fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName))
  }
  return names
}
