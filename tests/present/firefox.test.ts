import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltDeck, builtDeck } from '../support/open-deck.js'
import { firefoxPath, openFirefox } from '../support/open-firefox.js'

const notes = `---
title: 大模型
---

# 推理

## 什么是 KV 缓存？

它保存已经算过的**键**和**值**，不必重算：$k_i$ 和 $v_i$。

| 部分 | 作用 |
| --- | --- |
| 键 | 比较 |

## Why does attention scale?

Because large scores saturate the softmax.
`

describe.skipIf(firefoxPath === undefined)('a deck in Firefox', () => {
  let firefox: Browser
  let built: BuiltDeck
  let page: Page
  const requests: string[] = []
  const faults: string[] = []

  beforeAll(async () => {
    built = await builtDeck({ 'notes.md': notes })
    firefox = await openFirefox(firefoxPath ?? '')
    page = await firefox.newPage()
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) requests.push(request.url())
    })
    page.on('pageerror', (error) => faults.push(String(error)))
    await page.goto(built.url, { waitUntil: 'load' })
  }, 120_000)

  afterAll(async () => {
    await firefox.close()
    built.remove()
    expect(requests).toEqual([])
    expect(faults).toEqual([])
  })

  const address = () => page.evaluate(() => decodeURIComponent(location.hash))
  // The policy of a deck keeps Firefox from polling inside the page.
  const lands = (hash: string) => expect.poll(address, { timeout: 10_000 }).toContain(hash)

  test('is walked by keys, counts down, shows its overview and finds a slide', async () => {
    await page.keyboard.press('n')
    await lands('#什么是-kv-缓存')
    await page.keyboard.press('t')
    await page.waitForSelector('.lectern-countdown:not([hidden])')
    await page.keyboard.press('t')
    await page.keyboard.press('o')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog[open]', { hidden: true })
    await page.keyboard.press('g')
    await page.waitForSelector('dialog[open] input')
    await page.keyboard.type('attention')
    await page.keyboard.press('Enter')
    await lands('#why-does-attention-scale')
  })

  test('holds all its slides', async () => {
    const over = await page.$$eval('svg[data-marpit-svg] section', (sections) =>
      sections.map((section) => {
        const shown = [...section.children].filter(
          (child) => child instanceof HTMLElement && child.tagName !== 'FOOTER',
        )
        const bottom = Math.max(...(shown as HTMLElement[]).map((child) => child.offsetTop + child.offsetHeight))
        return Math.max(0, bottom - section.clientHeight)
      }),
    )
    expect(over.length).toBeGreaterThan(5)
    expect(over.filter((px) => px > 0)).toEqual([])
  })

  test('has a presenter view that turns the slides of the audience', async () => {
    await page.keyboard.press('Home')
    const known = new Set(await firefox.pages())
    await page.keyboard.press('p')
    const desk = await opened(firefox, known)
    await desk.waitForSelector('.lectern-note table')
    await desk.keyboard.press('n')
    await lands('#什么是-kv-缓存')
    await desk.close()
  })

  test('is found from the course page by Chinese and English words', async () => {
    for (const [words, hash] of [
      ['KV缓存', '#什么是-kv-缓存'],
      ['softmax', '#why-does-attention-scale'],
    ] as const) {
      await page.goto(new URL('../index.html', built.url).href)
      await page.keyboard.press('/')
      await page.keyboard.type(words)
      await page.waitForSelector('mark')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.bespoke-marp-active')
      expect(await address()).toContain(hash)
    }
  })
})

async function opened(firefox: Browser, known: ReadonlySet<Page>): Promise<Page> {
  for (;;) {
    const found = (await firefox.pages()).find((page) => !known.has(page))
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
