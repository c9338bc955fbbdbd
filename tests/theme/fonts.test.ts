import { readFile } from 'node:fs/promises'
import os from 'node:os'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cacheFolder } from '../../src/browser/cache-folder.js'
import { type BrowserSession, openBrowser } from '../../src/browser/open-browser.js'
import { embedFonts } from '../../src/theme/fonts/embed-fonts.js'
import { leadingFamilies } from '../../src/theme/fonts/leading-families.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { seedInput } from '../support/shared-inputs.js'

const chinese = '多模态大模型用视觉编码器（ViT）把图像变成向量：“力、用、方、比、一、人”。《注意力》……'
const english = 'Attention fills the office; AVATAR — “quoted” text, 50 % of 1 234.'
const families = '"Noto Sans SC", "JetBrains Mono", "Twemoji"'
let browser: BrowserSession

beforeAll(async () => {
  browser = await openBrowser({
    path: undefined,
    env: process.env,
    cacheFolder: cacheFolder(process.env, os.platform(), os.homedir()),
    root: os.userInfo().uid === 0,
  })
}, 120_000)

afterAll(() => browser.close())

describe('fonts in a printed deck', () => {
  test('are real fonts, and the text reads back as it was written', async () => {
    const code = 'const 学习率 = 0.1 // αβ'
    const { css, missing } = await embedFonts({ text: chinese + english, code })
    expect(missing).toEqual([])
    const body = `<p>${chinese}</p><p><b>${chinese}</b></p><p>${english} <b>${english}</b></p><pre>${code}\n<b>${code}</b></pre>`
    const pdf = await print(css, body)
    expect(fontTypes(pdf)).toEqual(new Set(['CIDFontType2', 'Type0']))
    const text = await textOf(pdf)
    expect(text).toBe((chinese + chinese + english + english + code + code).replace(/\s/g, ''))
    expect(text).not.toMatch(/[\u2e80-\u2fdf]/)
  })

  test('print the whole seed document with few fonts', async ({ skip }) => {
    const file = seedInput()
    if (!file) skip('../shared is not here')
    const text = (await readFile(file ?? '', 'utf8')).replace(/[<>&]/g, '')
    const { css, missing } = await embedFonts({ text, code: '' })
    expect(missing).toEqual([])
    const pdf = await print(css, `<p style="white-space: pre-wrap">${text}</p><b>${text}</b>`)
    expect(fontTypes(pdf)).toEqual(new Set(['CIDFontType2', 'Type0']))
    expect(fontNumbers(pdf)).toBeLessThanOrEqual(16)
    expect(await textOf(pdf)).toBe(text.repeat(2).replace(/\s/g, ''))
  })

  test('draw every character from an embedded face', async () => {
    const { css } = await embedFonts({ text: chinese + english, code: 'let 数 = 1' })
    const page = await browser.page()
    await page.setContent(documentOf(css, `${chinese} <b>${english}</b><pre>let 数 = 1</pre>`))
    await page.evaluate(() => document.fonts.ready)
    const session = await page.createCDPSession()
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument', { depth: 0 })
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    await page.close()
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([])
  })

  test('press full-width punctuation together', async () => {
    const { css } = await embedFonts({ text: '好）。，（', code: '' })
    expect(await width(css, '）。')).toBe(150)
    expect(await width(css, '，（')).toBe(150)
    expect(await width(css, '好。')).toBe(200)
  })

  test('have apostrophes and quotation marks of Western width beside those as wide as ideographs', async () => {
    const { css } = await embedFonts({ text: 'It’s “so”', code: '' })
    const western = `<i style="font: 400 100px 'Noto Sans Western Marks'">’</i>`
    expect(await width(css, '’')).toBe(100)
    expect(await width(css, western)).toBeLessThan(40)
    expect((await embedFonts({ text: "It's", code: '' })).css).not.toContain('Western Marks')
  })

  test('keep the kerning of Latin letters', async () => {
    const { css } = await embedFonts({ text: 'AV', code: '' })
    expect(await width(css, 'AV')).toBeLessThan((await width(css, 'A')) + (await width(css, 'V')))
  })
})

describe('fonts of a theme in a serif', () => {
  const serif = ['Noto Serif SC']

  test('are real fonts in a printed deck, and the text reads back as it was written', async () => {
    const code = 'const 学习率 = 0.1'
    const { css, missing } = await embedFonts({ text: chinese + english, code, families: serif })
    expect(missing).toEqual([])
    const text = `<span>${chinese}${english}</span> <b>${chinese}${english}</b>`
    const style = '<style>body { font-family: "Noto Serif SC" }</style>'
    const pdf = await print(css, `${style}${text}<pre>${code}</pre>`)
    expect(fontTypes(pdf)).toEqual(new Set(['CIDFontType2', 'Type0']))
    expect(await textOf(pdf)).toBe((chinese + english).repeat(2).concat(code).replace(/\s/g, ''))
  })

  test('have the sans for Chinese in code and what the serif lacks, nothing else of it', async () => {
    const { css } = await embedFonts({ text: '甲乙 ⨁', code: 'x = 乙', families: serif })
    expect(weights(css, 'Noto Serif SC')).toEqual(new Set(['400', '700']))
    expect(ranges(css, 'Noto Sans SC')).toEqual(new Set(['U+20', 'U+4E59', 'U+2A01']))
    expect((await embedFonts({ text: '甲乙', code: '', families: serif })).css).not.toContain('Noto Sans SC')
  })

  test('have Korean, and quotation marks of Western width, in a serif too', async () => {
    const { css, missing } = await embedFonts({ text: '한국어 “so”', code: '', families: serif })
    expect(missing).toEqual([])
    expect(new Set([...css.matchAll(/font-family:"([^"]*)"/g)].map(([, family]) => family))).toEqual(
      new Set(['Noto Serif Western Marks', 'Noto Serif SC']),
    )
    expect(await width(css, `<i style="font: 400 100px 'Noto Serif Western Marks'">“</i>`)).toBeLessThan(50)
  })

  test('lack what those of other themes lack, not more', async () => {
    const text = '学 ก カタカナ ひらがな Привет re\u0301sume\u0301 εσλ → ≥ ① ★ q⋅k ∮ ⟨x⟩ 🎉'
    expect((await embedFonts({ text, code: 'ะ', families: serif })).missing).toEqual(['ก', 'ะ'])
  })

  test('are chosen by the lists of families that a theme names', async () => {
    const leading = async (name: string) => leadingFamilies((await loadTheme(name, '/')).css)
    expect(await leading('lectern')).toEqual(['Noto Sans SC'])
    expect(await leading('folio')).toEqual(serif)
    const both =
      'section { --own: "Songti SC", "Noto Serif SC"; font-family: var(--own) } th { font-family: "Noto Sans SC" }'
    expect(leadingFamilies(both)).toEqual(['Noto Serif SC', 'Noto Sans SC'])
    expect(leadingFamilies('pre { font-family: "JetBrains Mono", "Noto Serif SC" }')).toEqual(['Noto Sans SC'])
  })
})

describe('embedded faces', () => {
  test('are the same bytes for the same text, in any order and however often they are made', async () => {
    const once = await embedFonts({ text: chinese + english, code: 'a=b' })
    const again = await embedFonts({ text: chinese + english, code: 'a=b' })
    const backwards = await embedFonts({ text: [...(chinese + english)].reverse().join(''), code: 'b=a' })
    expect(again.css).toBe(once.css)
    expect(backwards.css).toBe(once.css)
  })

  test('come in both weights, always with ASCII and Chinese punctuation', async () => {
    const { css } = await embedFonts({ text: '', code: '' })
    expect(weights(css, 'Noto Sans SC')).toEqual(new Set(['400', '700']))
    expect(css).toContain('U+20-7E')
    expect(css).toContain('U+3001-3002')
    expect(css).not.toContain('JetBrains Mono')
  })

  test('have the code font in both weights when there is code', async () => {
    const { css } = await embedFonts({ text: '', code: 'let x' })
    expect(weights(css, 'JetBrains Mono')).toEqual(new Set(['400', '700']))
  })

  test('have lines of boxes, arrows and signs of code as wide as its letters, and those of text as wide as they are', async () => {
    const drawing = '┌─╞═╌│▼←→⇒≤≠∑₁'
    const { css, missing } = await embedFonts({ text: `x₁ ${drawing}`, code: `a${drawing}` })
    expect(missing).toEqual([])
    const inCode = (text: string) => width(css, `<code style="font-family: 'JetBrains Mono'">${text}</code>`)
    const letter = await inCode('a')
    for (const sign of drawing) expect(await inCode(sign)).toBeCloseTo(letter, 1)
    expect(await width(css, '₁')).toBeLessThan(letter - 5)
  })

  test('make no request', async () => {
    const { css } = await embedFonts({ text: '文😀', code: 'x' })
    expect([...css.matchAll(/url\(([^,)]*)/g)].every(([, address]) => address === 'data:font/woff2;base64')).toBe(true)
  })
})

describe('characters that no face draws', () => {
  test('are named, sorted, each once', async () => {
    const { missing } = await embedFonts({ text: '学 ก 字 ะ', code: 'ก a' })
    expect(missing).toEqual(['ก', 'ะ'])
  })

  test('are few: Korean and mathematics have faces under the name of the text font', async () => {
    const { css, missing } = await embedFonts({ text: '한국어 문제 q⋅k ∮ ⟨x⟩', code: '' })
    expect(missing).toEqual([])
    expect(new Set([...css.matchAll(/font-family:"([^"]*)"/g)].map(([, family]) => family))).toEqual(
      new Set(['Noto Sans SC']),
    )
  })

  test('do not include controls, spaces, joiners and variation selectors', async () => {
    const { missing } = await embedFonts({
      text: 'a\t\n\u00a0\u3000\u200b\u200d\ufe0f\u2028\ufeff\u00ad葛\u{e0100}',
      code: '',
    })
    expect(missing).toEqual([])
  })

  test('do not include kana, Cyrillic, accents in two parts and Greek, which the code font draws', async () => {
    const { missing } = await embedFonts({ text: 'カタカナ ひらがな Привет re\u0301sume\u0301 εσλ → ≥ ① ★', code: '' })
    expect(missing).toEqual([])
  })

  test('do not include raised and lowered digits, fractions, check marks, phonetic letters and the like', async () => {
    const text = 'H₂O x₁ 10⁵ n⁻¹ ⅓ ☐ ☒ ✗ ✘ ➔ Ⅻ ♔ ₹ /ʃiː/ Ґ ệ'
    const { css, missing } = await embedFonts({ text, code: '' })
    expect(missing).toEqual([])
    const pdf = await print(css, `<p>${text}</p><b>${text}</b>`)
    expect(fontTypes(pdf)).toEqual(new Set(['CIDFontType2', 'Type0']))
    expect(await textOf(pdf)).toBe(text.repeat(2).replace(/\s/g, ''))
  })

  test('do not include Hebrew, Georgian and Armenian, but Arabic, whose letters are joined', async () => {
    expect((await embedFonts({ text: 'שלום ქართული Հայերեն', code: '' })).missing).toEqual([])
    expect((await embedFonts({ text: 'سلام', code: '' })).missing).toEqual(['ا', 'س', 'ل', 'م'])
  })

  test('do not include Traditional Chinese, Japanese and radicals that are no characters of Simplified Chinese', async () => {
    const text = '攙擻掄慍廄囈 鰯筈籾鯵匂 ｱｲｳｴｵｶﾞ ㈱ ㊤ ㍉ ⻅⼀ ☯ ⚝ ⌬ ⓵'
    const { css, missing } = await embedFonts({ text, code: '' })
    expect(missing).toEqual([])
    expect(await textOf(await print(css, text))).toBe(text.replace(/\s/g, ''))
  })

  test('do not include emoji, for which the emoji font comes along', async () => {
    const { css, missing } = await embedFonts({ text: '完成 🎉 👩‍🔬 1️⃣', code: '' })
    expect(missing).toEqual([])
    expect(css).toContain('font-family:"Twemoji"')
    expect(await width(css, '🎉')).toBeGreaterThan(0)
    expect(await width(css, '👩‍🔬')).toBe(await width(css, '🎉'))
  })
})

function documentOf(css: string, body: string): string {
  const style = `${css} body { font: 20px ${families}; font-synthesis: none } pre { font-family: "JetBrains Mono", "Noto Sans SC" }`
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><style>${style}</style><body>${body}</body></html>`
}

async function print(css: string, body: string): Promise<Uint8Array> {
  const page = await browser.page()
  await page.setContent(documentOf(css, body))
  await page.evaluate(() => document.fonts.ready)
  const pdf = await page.pdf({ width: 960, height: 540 })
  await page.close()
  return pdf
}

/** Width in px of a text set at 100 px. */
async function width(css: string, text: string): Promise<number> {
  const page = await browser.page()
  await page.setContent(documentOf(css, `<span style="font-size: 100px; white-space: nowrap">${text}</span>`))
  await page.evaluate(() => document.fonts.ready)
  const measured = await page.$eval('span', (span) => span.getBoundingClientRect().width)
  await page.close()
  return measured
}

function fontTypes(pdf: Uint8Array): ReadonlySet<string> {
  const source = Buffer.from(pdf).toString('latin1')
  return new Set(
    [...source.matchAll(/\/Subtype\s*\/(Type0|Type1|Type3|TrueType|CIDFontType\d)/g)].map(([, type = '']) => type),
  )
}

function fontNumbers(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Subtype\s*\/CIDFontType2/g)?.length ?? 0
  )
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const read = await task.promise
  let text = ''
  for (let number = 1; number <= read.numPages; number++) {
    const { items } = await (await read.getPage(number)).getTextContent()
    text += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  await task.destroy()
  return text.replace(/\s/g, '')
}

function weights(css: string, family: string): ReadonlySet<string> {
  const rules = css.split('\n').filter((rule) => rule.includes(`font-family:"${family}"`))
  return new Set(rules.map((rule) => /font-weight:(\d+)/.exec(rule)?.[1] ?? ''))
}

function ranges(css: string, family: string): ReadonlySet<string> {
  const rules = css.split('\n').filter((rule) => rule.includes(`font-family:"${family}"`))
  return new Set(rules.map((rule) => /unicode-range:([^}]+)/.exec(rule)?.[1] ?? ''))
}
