import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { type PagePool, pagePool } from '../../src/browser/page-pool.js'
import type { FetchRemote } from '../../src/figures/figure-file.js'
import type { FigureTools } from '../../src/figures/figure-tools.js'
import { type LoadedFigures, loadFigures } from '../../src/figures/load-figures.js'
import { labelsOfSvg } from '../../src/figures/svg/labels.js'
import type { Figure } from '../../src/model.js'
import { outline } from '../../src/outline/outline.js'
import { openTestBrowser } from '../support/open-test-browser.js'

const onePixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const colors = {
  text: '#1f2328',
  muted: '#595959',
  line: '#8c959f',
  accent: '#005a8f',
  surface: '#f6f8fa',
  highlight: '#e5eff7',
  background: '#ffffff',
  series: ['#005a8f', '#00694d', '#a63f00'],
}

let folder = ''
let browser: BrowserSession
let pages: PagePool

beforeAll(async () => {
  browser = await openTestBrowser()
  pages = pagePool(browser, 1)
})
afterAll(() => browser.close())

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-figures-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

async function load(
  answer: string,
  fetchRemote?: FetchRemote,
  theme: Partial<Pick<FigureTools, 'colors' | 'tokens'>> = {},
): Promise<LoadedFigures> {
  const text = `# 什么是图？\n\n${answer}\n`
  const source = { path: 'notes.md', folder, root: folder, text, frontMatter: {} }
  const { lecture } = outline([source], { title: undefined, author: undefined, lang: undefined, name: 'notes' })
  return await loadFigures(lecture, {
    colors,
    tokens: new Map(),
    room: { width: 1136, height: 480 },
    ...theme,
    fontsFor: async (shown) => `/* fonts for ${shown} */`,
    pages: async () => pages,
    cache: join(folder, '.cache'),
    fetchRemote,
  })
}

function only({ figures }: LoadedFigures): Figure {
  const [figure] = figures.values()
  if (!figure || figures.size !== 1) throw new RangeError(`There are ${figures.size} figures, expected 1`)
  return figure
}

function findings({ diagnostics }: LoadedFigures): readonly string[] {
  return diagnostics.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`)
}

test('a picture is read with its media type and its natural size', async () => {
  await write({ 'a.gif': Buffer.from(onePixel, 'base64') })
  const loaded = await load('![一点](a.gif)')
  expect(only(loaded)).toMatchObject({ url: 'a.gif', name: 'a.gif', mediaType: 'image/gif', width: 1, height: 1 })
  expect(loaded.diagnostics).toEqual([])
})

test('a picture with the wrong ending is named for what it is', async () => {
  await write({ 'a.jpg': Buffer.from(onePixel, 'base64') })
  expect(only(await load('![](a.jpg)'))).toMatchObject({ name: 'a.gif', mediaType: 'image/gif' })
})

test('an SVG loses what could run and gains the fonts of its text', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" onload="steal()">
    <script>steal()</script><script href="x.js"/><a href="javascript:steal()"><text onclick='steal()'>注意 &#x529b;</text></a>
    <rect width="4" height="4"/></svg>`
  await write({ 'a.svg': svg })
  const figure = only(await load('![](a.svg)'))
  const shown = Buffer.from(figure.bytes).toString()
  expect([figure.width, figure.height]).toEqual([40, 20])
  expect(shown).not.toMatch(/script|steal|onload|onclick/i)
  expect(shown).toContain('<rect width="4" height="4"/>')
  expect(shown).toContain('<style>/* fonts for 注意 力 */svg,text,tspan{font-family:')
})

test.each([
  ['with a prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg">steal()</s:script>'],
  ['that holds a closed tag', '<script>const tag = "<br/>"; steal()</script>'],
  ['in capitals, ended with a space', '<SCRIPT>steal()</SCRIPT >'],
])('a script %s is taken out whole', async (_, script) => {
  await write({ 'a.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4">${script}<rect/></svg>` })
  const shown = Buffer.from(only(await load('![](a.svg)')).bytes).toString()
  expect(shown).toBe('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect/></svg>')
})

test('an SVG without text brings no fonts', async () => {
  await write({ 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect/></svg>' })
  const figure = only(await load('![](a.svg)'))
  expect(Buffer.from(figure.bytes).toString()).not.toContain('<style>')
  expect([figure.width, figure.height]).toEqual([40, 20])
})

test.each([
  ['missing', 'missing-figure'],
  ['broken.png', 'figure-unreadable'],
  ['text.svg', 'figure-unreadable'],
  ['../outside.png', 'figure-outside'],
  ['https://example.org/a.png', 'figure-remote'],
])('%s is told as %s at its line and stays as missing', async (url, rule) => {
  await write({ 'broken.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'text.svg': 'not a picture' })
  const loaded = await load(`文字。\n\n看图 ![x](${url})`)
  expect(findings(loaded)).toEqual([`${rule} 5:4`])
  expect(only(loaded)).toMatchObject({ url, name: undefined, width: 0, height: 0 })
})

test('a picture that is shown twice is read and told once', async () => {
  const loaded = await load('![](none.png)\n\n![](none.png)')
  expect(loaded.figures.size).toBe(1)
  expect(findings(loaded)).toEqual(['missing-figure 3:1'])
})

test('pictures of one name in two folders get names of their own, whatever their case', async () => {
  const gif = Buffer.from(onePixel, 'base64')
  await write({ 'a/fig.gif': gif, 'b/fig.gif': gif, 'c/FIG.gif': gif })
  const { figures } = await load('![](a/fig.gif)\n\n![](b/fig.gif)\n\n![](c/FIG.gif)')
  expect([...figures.values()].map(({ name }) => name)).toEqual(['fig.gif', 'fig-2.gif', 'FIG-3.gif'])
})

test('names are safe for addresses and files, and Chinese stays readable', async () => {
  await write({ 'img/多头 注意力 (v2)#1.gif': Buffer.from(onePixel, 'base64') })
  const loaded = await load('![](<img/多头 注意力 (v2)#1.gif>)')
  expect(only(loaded).name).toBe('多头-注意力-v2-1.gif')
})

test('a name that Windows keeps for a device is changed', async () => {
  await write({ 'img/con.gif': Buffer.from(onePixel, 'base64') })
  expect(only(await load('![](img/con.gif)')).name).toBe('_con.gif')
})

test('a Mermaid diagram is drawn, says what its labels say, and asks for nothing', async () => {
  const loaded = await load('```mermaid\nflowchart LR\n  A[查询] --> B["键 & 值"]\n```')
  const figure = only(loaded)
  expect(figure.url).toBe('查询, 键 & 值')
  const svg = Buffer.from(figure.bytes).toString()
  expect(figure).toMatchObject({
    mediaType: 'image/svg+xml',
    name: expect.stringMatching(/^diagram-[0-9a-f]{8}\.svg$/),
  })
  expect(svg).toContain('查询')
  expect(svg.replaceAll(/xmlns(?::\w+)?="[^"]*"/g, '')).not.toMatch(/https?:|@import|\burl\((?!["']?#)/)
  expect(figure.width).toBeGreaterThan(0)
  expect(loaded.diagnostics).toEqual([])
})

test('a diagram that cannot be drawn is told and is no figure', async () => {
  const loaded = await load('```mermaid\nnonsense ][\n```')
  expect(findings(loaded)).toEqual(['diagram-invalid 3:1'])
  expect(loaded.figures.size).toBe(0)
})

test('labels of an SVG are decoded, and a reference to no character stays as it is', () => {
  expect(
    labelsOfSvg('<svg><text x="1">a &lt;b&gt;</text><text> \u4f60&#22909;&#x21; </text><text>&#9999999;</text></svg>'),
  ).toEqual(['a <b>', '你好!', '&#9999999;'])
})

test('a drawing takes the colours of the theme that it refers to, and the ground for them', async () => {
  const tokens = new Map([
    ['--color-accent', '#9ad4f5'],
    ['--color-text', '#f2f4f8'],
  ])
  const style = '<style>.a{fill:var(--color-accent,#005a8f)}.b{fill:var( --mine,red)}</style>'
  const drawing = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2">${inside}<rect class="a" width="4" height="2"/></svg>`
  await write({ 'a.svg': drawing(style), 'b.svg': drawing('') })
  const theme = { tokens, colors: { ...colors, ground: '#1b1f24' } }
  const shown = async (url: string) => new TextDecoder().decode(only(await load(`![](${url})`, undefined, theme)).bytes)
  const themed = await shown('a.svg')
  expect(themed).toContain('<style>:root{--color-accent:#9ad4f5}:root{background:#1b1f24}</style>')
  expect(themed).not.toContain('--color-text')
  expect(await shown('b.svg')).not.toContain('<style>')
  const page = await browser.page()
  await page.setContent(themed)
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('rect') as Element).fill)).toBe(
    'rgb(154, 212, 245)',
  )
})

describe('a flowchart', () => {
  const chain = (direction: string, steps: number, link: string) => {
    const links = Array.from({ length: steps }, (_, step) => `  s${step}[S${step}] ${link} s${step + 1}[S${step + 1}]`)
    return `\`\`\`mermaid\nflowchart ${direction}\n${links.join('\n')}\n\`\`\``
  }

  test('too high to be read on a slide runs across where its text is clearly larger so', async () => {
    const { width, height } = only(await load(chain('TD', 9, '-->')))
    expect(width).toBeGreaterThan(3 * height)
  })

  test('too wide to be read runs down where its text is clearly larger so', async () => {
    const wide = chain('LR', 3, '-->|a label of many words|').replaceAll(/\[S/g, '[A box of many words ')
    const { width, height } = only(await load(wide))
    expect(height).toBeGreaterThan(width)
  })

  test('a little too wide to be read has its boxes closer, and runs as it is written', async () => {
    const wide = async (steps: number) => only(await load(chain('LR', steps, '-->')))
    const [two, three, twelve, thirteen] = await Promise.all([2, 3, 12, 13].map(wide))
    const step = (three?.width ?? 0) - (two?.width ?? 0)
    expect((thirteen?.width ?? 0) - (twelve?.width ?? 0)).toBeLessThan(0.8 * step)
    expect(thirteen?.width).toBeGreaterThan(9 * (thirteen?.height ?? 0))
  })

  test('that would hardly be larger runs as it is written', async () => {
    const steps = Array.from(
      { length: 6 },
      (_, step) => `  s${step}[A step of several words] -->|and then| s${step + 1}[The next]`,
    )
    const { width, height } = only(await load(`\`\`\`mermaid\nflowchart TD\n${steps.join('\n')}\n\`\`\``))
    expect(height).toBeGreaterThan(width)
  })

  test('that can be read runs as it is written', async () => {
    const { width, height } = only(await load(chain('TD', 2, '-->')))
    expect(height).toBeGreaterThan(width)
  })
})

describe('a sequence diagram', () => {
  const messages = (count: number) => {
    const lines = Array.from({ length: count }, (_, step) => `  ${step % 2 ? 'B-->>A' : 'A->>B'}: 消息 ${step + 1}`)
    return `\`\`\`mermaid\nsequenceDiagram\n  alt 成功\n${lines.join('\n')}\n  else 失败\n  B-->>A: 否\n  end\n\`\`\``
  }
  const heightOf = async (count: number) => only(await load(messages(count))).height

  test('too high to be read has its messages closer where it can be read so', async () => {
    const [low = 0, high = 0, denser = 0, larger = 0, long = 0, longer = 0] = await Promise.all(
      [1, 2, 5, 6, 9, 10].map(heightOf),
    )
    const step = high - low
    expect(larger - denser).toBeLessThan(0.9 * step)
    expect(longer - long).toBe(step)
  })
})
