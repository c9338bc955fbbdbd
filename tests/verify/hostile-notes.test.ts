import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { openTestBrowser } from '../support/open-test-browser.js'

const hostile = `---
title: "</title><script>window.hacked = 'title'</script>"
remote: true
---

# 章节 <img src=x onerror="window.hacked = 'heading'">

## 为什么？ <script>window.hacked = 'question'</script>

<script>window.hacked = 'block'</script>

<iframe src="https://example.com/frame"></iframe>

<style>@import url(https://example.com/style.css); section { display: none }</style>

<!-- theme: gaia -->
<!-- backgroundImage: url(https://example.com/background.png) -->

正文 <b onclick="window.hacked = 'click'">粗体</b> [链接](javascript:window.hacked='link')，![远程](https://example.com/picture.png)

![外面](../secret.png) ![本机](file:///etc/hostname)

<svg onload="window.hacked = 'svg'"><circle r="1"/></svg>

![图](figure.svg)

$\\href{javascript:window.hacked='formula'}{x}$

\`\`\`mermaid
flowchart LR
  A["<img src=x onerror=window.hacked='diagram'>"] --> B
  click A "javascript:window.hacked='node'"
  click B href "https://example.com/node" _self
\`\`\`

--> <script>window.hacked = 'note'</script>

class: hidden
backgroundColor: red

> [!TIP] <img src=x onerror="window.hacked = 'callout'">
> <!-- _footer: 我的页脚 -->
> _footer: <b onmouseover="window.hacked = 'footer'">我的页脚</b>

![图](figure.svg "<script>window.hacked = 'caption'</script>")

## 甲和乙有什么区别？

**甲 <img src=x onerror="window.hacked = 'card'">**：甲很快。[甲](javascript:window.hacked='card-link')

**乙**：乙很慢。 <iframe srcdoc="<script>parent.hacked = 'frame'</script>"></iframe>

## 哪一个是对的？

- [ ] <script>window.hacked = 'option'</script>错的
- [x] [对的](javascript:window.hacked='right')<img src=x onerror="window.hacked = 'right'">
- [ ] ![远程](https://example.com/option.png)也是错的
`

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" onload="window.hacked='file'">
<script>window.hacked = 'script in a picture'</script>
<image href="https://example.com/inner.png" width="10" height="10"/>
<text x="5" y="20">图中文字</text></svg>`

let browser: BrowserSession

beforeAll(async () => {
  browser = await openTestBrowser()
}, 120_000)

afterAll(() => browser.close())

describe('notes that mean harm', () => {
  test('run no script, load nothing and read nothing outside their folder', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes/notes.md': hostile, 'notes/figure.svg': svg, 'secret.png': 'secret' })
    const { ok, diagnostics } = await buildIn(folder, { inputs: ['notes/notes.md'] })
    expect(diagnostics.filter(({ fatal }) => fatal).map(String)).toEqual([])
    expect(ok).toBe(true)
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['figure-remote', 'figure-outside']))

    const out = path.join(folder, 'out')
    const [lecture = ''] = readdirSync(out, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    const [deck = ''] = readdirSync(path.join(out, lecture)).filter((name) => name.endsWith('.html'))
    const page = await browser.page()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const url = pathToFileURL(path.join(out, lecture, deck)).href
    await page.goto(url)
    for (let step = 0; step < 24; step++) await page.keyboard.press('ArrowRight')
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('section *'))
        element.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    })
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(requests.filter((address) => address !== url && !address.startsWith('data:'))).toEqual([])
    expect(page.url().split('#')[0]?.split('?')[0]).toBe(url)
    expect(await page.$$eval('footer', (all) => all.map(({ textContent }) => textContent).join())).not.toContain(
      '我的页脚',
    )
    await page.close()

    const shown = Object.entries(filesIn(out)).map(([name, bytes]) => [name, bytes.toString('utf8')] as const)
    for (const [name, text] of shown) expect(text.includes('secret in'), name).toBe(false)
    const copy = readFileSync(path.join(out, lecture, 'figures/figure.svg'), 'utf8')
    expect(copy).not.toMatch(/<script|onload/)
  })
})
