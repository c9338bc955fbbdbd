import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserSession, Page } from '../../src/browser/open-browser.js'
import type { SearchData } from '../../src/output/search/search-data.js'
import { buildIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { openTestBrowser } from '../support/open-test-browser.js'

const nasty = '<img src=x onerror=alert(1)></script><script>alert(2)</script> "quoted" \'too\''

const chinese = `---
title: 大模型
---

# 推理

## 什么是 KV 缓存？

它保存已经算过的**键**和**值**，不必重算。

### 显存

- **长度**：KV缓存随序列长度线性增长，每层都要存。
- **批量**：批量越大，缓存越大。

## 旋转位置编码怎样工作？

RoPE 把查询与键旋转一个角度，内积只与相对位置有关。

# \\</script> 与 \\<b>标记\\</b>

## 为什么 \`${nasty}\` 只是文字？

因为 \`${nasty}\` 没有被执行。
`

const english = `# Attention in a nutshell

## Why divide by the square root of d?

Without it, scores grow with the width of the vectors and the softmax saturates.

- **Variance**: a dot product of $d$ terms with variance 1 has variance $d$.
- **Gradient**: a saturated softmax passes almost none of it on.

## What does a causal mask do?

It hides the future: position 3 sees positions 1 to 3 only.
`

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-index-'))
let session: BrowserSession
let page: Page
let index = ''
const refused: string[] = []
const said: string[] = []

beforeAll(async () => {
  session = await openTestBrowser()
  page = await session.page()
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (/^(?:file|data):/.test(request.url())) return void request.continue()
    refused.push(request.url())
    return void request.abort()
  })
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  page.on('dialog', (dialog) => {
    said.push(dialog.message())
    void dialog.dismiss()
  })
})
afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(width: number, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.setViewport({ width, height: 800 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto('about:blank')
  // What a deck said before is its own affair.
  said.length = 0
  await page.goto(pathToFileURL(index).href)
}

async function search(query: string): Promise<string[]> {
  await page.keyboard.press('/')
  await page.keyboard.type(query)
  return await page.$$eval('#hits > li', (items) => items.map((item) => item.textContent?.trim() ?? ''))
}

const status = () => page.$eval('#found', (element) => element.textContent)
const marks = () => page.$$eval('mark', (elements) => elements.map((element) => element.textContent))
const scrollWidth = () => page.evaluate(() => document.documentElement.scrollWidth)

/** Presses Enter and returns the text of the slide that is shown then, and where it is. */
async function land(): Promise<{ readonly text: string; readonly url: string }> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  const text = await page.$eval('svg.bespoke-marp-active section', (slide) => slide.textContent ?? '')
  return { text: text.replace(/\s+/g, ' '), url: decodeURI(page.url()) }
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations: found } = (await page.evaluate('axe.run()')) as axe.AxeResults
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe('the index page of a real build', () => {
  beforeAll(async () => {
    writeFiles(folder, { 'zh.md': chinese, 'en.md': english })
    const { diagnostics } = await buildIn(folder, { inputs: ['zh.md', 'en.md'] })
    expect(diagnostics.map(({ reason }) => reason)).toEqual([])
    index = path.join(folder, 'out/index.html')
  })

  test('finds a Chinese answer and opens the slide that shows it', async () => {
    await open(1200)
    expect((await search('KV缓存'))[0]).toMatch(/^什么是 KV 缓存？.*KV缓存随序列长度线性增长.*推理 · 第 \d+ 页$/)
    expect(await status()).toBe('找到 1 个问题')
    expect(await marks()).toContain('KV缓存')
    const { text, url } = await land()
    expect(url).toMatch(/大模型\/01-推理\.html#/)
    expect(text).toContain('KV缓存随序列长度线性增长')
  })

  test('finds an English answer and opens the slide that shows it, by arrow keys', async () => {
    await open(1200)
    const found = await search('saturates softmax')
    expect(found[0]).toContain('Why divide by the square root of d?')
    await page.keyboard.press('ArrowDown')
    const focused = await page.evaluate(() => document.activeElement?.closest('li')?.lang)
    expect(focused).toBe('en')
    expect((await land()).text).toContain('the softmax saturates')
  })

  test('finds one character and mixed words, and says so when there is nothing', async () => {
    await open(1200)
    expect((await search('RoPE 旋转'))[0]).toContain('旋转位置编码怎样工作？')
    await page.keyboard.press('Escape')
    expect(await search('键')).toHaveLength(2)
    await page.keyboard.press('Escape')
    expect(await search('zebra')).toEqual([])
    expect(await status()).toBe('没有找到。换个说法，或少写几个词。')
  })

  test('goes back from the results to the list of decks', async () => {
    await open(1200)
    await search('键')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query')
    expect(await page.$eval('#contents', (element) => element.checkVisibility())).toBe(false)
    await page.keyboard.press('Escape')
    expect(await page.$eval('#contents', (element) => element.checkVisibility())).toBe(true)
    expect(await page.$eval('#results', (element) => element.checkVisibility())).toBe(false)
    expect(await status()).toBe('')
  })

  test('shows what notes say as text, asks the network for nothing and breaks no policy of its own', async () => {
    await open(1200)
    expect((await search('onerror'))[0]).toContain(nasty)
    expect(
      await page.$$eval('main img', (images) => images.filter((image) => !image.src.startsWith('data:')).length),
    ).toBe(0)
    expect(await page.$$('script')).toHaveLength(2)
    expect(refused).toEqual([])
    expect(said).toEqual([])
  })

  test.each([360, 1200])('fits a window of %i px, with and without results', async (width) => {
    await open(width)
    expect(await scrollWidth()).toBe(width)
    await search('a')
    expect(await scrollWidth()).toBe(width)
  })

  test.each(['light', 'dark'] as const)('is accessible in %s, with and without results', async (scheme) => {
    await open(1200, scheme)
    expect(await violations()).toEqual([])
    await search('softmax')
    expect(await violations()).toEqual([])
  })

  test('searches everything that an answer says, without its marks, by the slides that stand for it', () => {
    const [, json = ''] = /id="answers">(.*?)<\/script>/s.exec(readFileSync(index, 'utf8')) ?? []
    const { decks } = JSON.parse(json) as SearchData
    const [why = [], mask = []] = decks.at(-1)?.questions ?? []
    expect(why.map(([, , text]) => text).join(' ')).toBe(
      'Without it, scores grow with the width of the vectors and the softmax saturates. ' +
        'Variance: a dot product of d terms with variance 1 has variance d. ' +
        'Gradient: a saturated softmax passes almost none of it on.',
    )
    expect(mask.map(([, , text]) => text)).toEqual(['It hides the future: position 3 sees positions 1 to 3 only.'])
    for (const [, fragment] of why) expect(fragment).toMatch(/^#why[^/]*\/[2-9]$/)
    for (const [, fragment] of mask) expect(fragment).toMatch(/^#what[^/]*\/[2-9]$/)
  })

  test('shows the first slide of each deck in at most 30 KB', () => {
    const pictures = [...readFileSync(index, 'utf8').matchAll(/data:image\/webp;base64,([^"]+)/g)]
    expect(pictures).toHaveLength(3)
    for (const [, base64 = ''] of pictures) expect((base64.length * 3) / 4).toBeLessThan(30_000)
  })
})

test('the same notes give the same index page', async () => {
  const pages = await Promise.all(
    ['one', 'other'].map(async () => {
      const own = temporaryFolder()
      writeFiles(own, { 'notes.md': english })
      await buildIn(own)
      return readFileSync(path.join(own, 'out/index.html'), 'utf8')
    }),
  )
  expect(pages[0]).toBe(pages[1])
})
