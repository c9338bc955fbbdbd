import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { buildIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { openTestBrowser } from '../support/open-test-browser.js'

/** What a rendered slide shows, line by line as the browser breaks it. */
interface Shown {
  readonly heading: readonly string[]
  readonly body: readonly (readonly string[])[]
  /** Top of the line at its foot, and bottom of the lowest text above it, px. */
  readonly foot: { readonly text: string; readonly top: number; readonly above: number } | undefined
  readonly lang: string
}

let browser: BrowserSession

beforeAll(async () => {
  browser = await openTestBrowser()
}, 120_000)

afterAll(() => browser.close())

async function shown(notes: string): Promise<readonly Shown[]> {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes })
  const { ok } = await buildIn(folder, { flags: { format: ['html'] } })
  expect(ok).toBe(true)
  const out = path.join(folder, 'out')
  const deck = readdirSync(out, { recursive: true, encoding: 'utf8' }).find((name) => /[\\/].*\.html$/.test(name)) ?? ''
  expect(readFileSync(path.join(out, deck), 'utf8')).not.toBe('')
  const page = await browser.page()
  await page.setViewport({ width: 1280, height: 720 })
  await page.goto(pathToFileURL(path.join(out, deck)).href)
  await page.evaluate(async () => void (await Promise.all([...document.fonts].map((font) => font.load()))))
  await page.emulateMediaType('print')
  return await page.evaluate(readLines)
}

/** Runs inside the page. */
function readLines(): Shown[] {
  const charactersOf = (block: Element): { text: string; rect: DOMRect }[] => {
    const found: { text: string; rect: DOMRect }[] = []
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const rect = [...range.getClientRects()].at(-1)
        if (rect && rect.width > 0) found.push({ text: range.toString(), rect })
      }
    return found
  }
  const linesOf = (block: Element): string[] => {
    const lines: string[] = []
    let last: DOMRect | undefined
    for (const { text, rect } of charactersOf(block)) {
      const isBelow = !last || (rect.top > last.top + last.height / 2 && rect.left < last.right)
      if (isBelow) lines.push('')
      lines[lines.length - 1] = `${lines.at(-1)}${text}`
      last = rect
    }
    return lines.map((line) => line.trim())
  }
  return [...document.querySelectorAll('section')].map((section) => {
    const top = section.getBoundingClientRect().top
    const footer = section.querySelector('footer')
    const texts = [...section.querySelectorAll('h1,h2,h3,p,li,pre,td')]
    const heading = section.querySelector('h1,h2,h3')
    return {
      heading: heading ? linesOf(heading) : [],
      body: [...section.querySelectorAll('p:not(.kicker p),li')].map(linesOf),
      foot: footer
        ? {
            text: footer.textContent ?? '',
            top: footer.getBoundingClientRect().top - top,
            above: Math.max(...texts.map((text) => text.getBoundingClientRect().bottom)) - top,
          }
        : undefined,
      lang: section.lang,
    }
  })
}

describe('a question of two lines breaks between phrases', () => {
  test.each([
    ['zh-Hans', '2.2 transformer在哪里做了权重共享，为什么可以做权重共享？', '做了|权重共享，'],
    ['zh-Hans', '1.21 常见的分布式训练框架哪一些，都有什么特点？', '分布式训练框架|哪一些'],
    ['zh-Hans', '4.请介绍下在DeepSeek-R1中所用到的GRPO算法？', '中|所用到的GRPO'],
    ['zh-Hans', '1.15 Colossal-AI 有1D/2D/2.5D/3D，是什么情况？', '|有1D/2D/2.5D/3D，'],
    ['zh-Hant', '什麼是「位置編碼」？它與遞迴神經網路的順序資訊有何不同，為什麼？', '|'],
    ['ja', '大規模言語モデルの学習における勾配消失問題とその対策について説明してください。', '勾配消失問題と|その対策'],
    ['ko', '5. 단점에서 미루어보았을 때 어떠한 상황에서 정규화를 진행해야 하는가? 대응책은?', '|정규화를'],
  ])('%s: %s', async (lang, question, wrapped) => {
    const slides = await shown(`---\nlang: ${lang}\n---\n\n# ${question}\n\n${question}\n`)
    const lines = slides[1]?.heading ?? []
    expect(lines).toHaveLength(2)
    expect(lines.join('|')).toContain(wrapped)
    expect(new Set(slides.map((slide) => slide.lang))).toEqual(new Set([lang]))
  })

  test('and a longer one is set smaller, to be two lines', async () => {
    const question = 'What is the difference between mapStateToProps() and mapDispatchToProps()?'
    const slides = await shown(`# Redux\n\n## ${question}\n\nOne reads, one writes.\n`)
    expect(slides[1]?.heading).toHaveLength(2)
  })
})

test('long names in code break between their parts', async () => {
  const name = 'torch.nn.functional.scaled_dot_product_attention_with_causal_mask'
  const slides = await shown(`# Torch\n\n## How does \`${name}\` differ from a loop?\n\nIt is fused.\n`)
  const lines = slides[1]?.heading ?? []
  const within = lines.filter((line) => name.includes(line) || /[._]$/.test(line))
  expect(within.length).toBeGreaterThan(0)
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/[._]$|\b(?:How does|differ|from|a)$/)
})

test('no line of a text begins or ends with a mark that may not stand there, nor is the last one a runt', async () => {
  const sentence = '注意力机制（Attention）让模型“看到”所有位置，而不是《逐字》阅读；因此，它比循环网络更快、更准！'
  const texts = Array.from(
    { length: 24 },
    (_, index) => `${'字'.repeat(index)}，${sentence}这样就能得到更好的训练效果。`,
  )
  const slides = await shown(`# 排版\n\n## 怎样断行？\n\n${texts.map((text) => `- ${text}`).join('\n')}\n`)
  const blocks = slides.flatMap(({ body }) => body).filter((lines) => lines.length > 1)
  expect(blocks.length).toBeGreaterThanOrEqual(24)
  for (const lines of blocks) {
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：？！）》」』】”’]/u)
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《「『【“‘]$/u)
    expect(lines.at(-1)?.match(/\p{Script=Han}/gu)?.length).toBeGreaterThanOrEqual(3)
  }
})

describe('what asks to think', () => {
  const options = Array.from({ length: 9 }, (_, index) => `- [${index === 4 ? 'x' : ' '}] option ${index + 1}`).join(
    '\n',
  )

  test.each([
    ['alone', '# Quiz\n\n## Why is it so?\n\nBecause.\n', 'Think first · 30 s'],
    ['with many options', `# Quiz\n\n#### Q1. Which one?\n\n${options}\n`, 'Think first · 30 s'],
  ])('stands below a question %s', async (_, notes, text) => {
    const slides = (await shown(notes)).filter(({ foot }) => foot !== undefined)
    expect(slides.map(({ foot }) => foot?.text)).toEqual([text])
    for (const { foot } of slides) expect(foot?.top).toBeGreaterThanOrEqual(foot?.above ?? 720)
  })
})
