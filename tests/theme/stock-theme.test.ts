import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Marp } from '@marp-team/marp-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import LecternMarp from '../../src/render/marp-engine.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { openTestBrowser } from '../support/open-test-browser.js'
import { projectRoot } from '../support/shared-inputs.js'

const notes = readFileSync(path.join(projectRoot, 'docs/forms.md'))
const marps = ['default', 'gaia', 'uncover']
const cssOf = (name: string) => new Marp().themeSet.get(name)?.css ?? ''

/** As themes for Marp were written before its slides were blocks: centred in a flex box, in a size of their own. */
const older = `/* @theme older */
@import url('https://fonts.example.com/css?family=Lato');
section { width: 1920px; height: 1080px; display: flex; flex-direction: column; justify-content: center;
  padding: 60px; font-family: Lato; font-size: 36px; background: #14181c; color: #f4f4f4 }
h2 { font-size: 1.4em; color: #ffd27a }
a { color: #8ad0ff }
`

let browser: BrowserSession | undefined
beforeAll(async () => {
  browser = await openTestBrowser()
})
afterAll(() => browser?.close())

/** What the browser makes of an element of a slide. */
async function computed(css: string, markdown: string, selector: string, properties: readonly string[]) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'theme.css': css })
  const theme = await loadTheme('theme.css', folder)
  const marp = new LecternMarp({ inlineSVG: true })
  marp.themeSet.add(theme.css)
  const deck = marp.render(`---\ntheme: ${theme.name}\n---\n\n${markdown}`)
  const page = await browser?.page()
  await page?.setContent(`<!doctype html><style>${deck.css}</style>${deck.html}`)
  const values = await page?.evaluate(
    (query, names) => {
      const element = document.querySelector(query)
      const style = element && getComputedStyle(element)
      return names.map((name) => style?.getPropertyValue(name))
    },
    selector,
    [...properties],
  )
  await page?.close()
  return values
}

describe('a theme made for Marp', () => {
  test.each(marps)('makes decks: %s', async (name) => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes, [`${name}.css`]: cssOf(name) })
    for (const ratio of ['16:9', '4:3'] as const) {
      const { ok, diagnostics } = await buildIn(folder, { flags: { theme: `${name}.css`, ratio }, write: false })
      expect(diagnostics.filter(({ fatal }) => fatal).map(String)).toEqual([])
      expect(diagnostics.filter(({ ruleId }) => ruleId === 'theme-pale')).toHaveLength(name === 'default' ? 0 : 1)
      expect(ok).toBe(true)
    }
  })

  test('may be of another size, a flex box and ask for fonts on the network', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes, 'older.css': older })
    const { ok, diagnostics } = await buildIn(folder, { flags: { theme: 'older.css', format: ['md', 'html'] } })
    expect(diagnostics.map(String)).toEqual([])
    expect(ok).toBe(true)
    const files = filesIn(path.join(folder, 'out'))
    const html = Object.keys(files).find((name) => name.endsWith('/01-Caches.html')) ?? ''
    expect(String(files[html])).not.toContain('fonts.example.com')
  })

  test('wins over the base wherever it says something', async () => {
    const gaia = cssOf('gaia')
    const table = '| a | b |\n| - | - |\n| 1 | 2 |'
    expect(await computed(gaia, table, 'th', ['background-color', 'color'])).toEqual([
      'rgb(69, 90, 100)',
      'rgb(255, 248, 225)',
    ])
    const question = '<!-- _class: question -->\n\n## Why?'
    expect(await computed(gaia, question, 'section', ['background-color', 'color'])).toEqual([
      'rgb(255, 248, 225)',
      'rgb(69, 90, 100)',
    ])
    expect(await computed(older, question, 'h2', ['color', 'font-size'])).toEqual(['rgb(255, 210, 122)', '50.4px'])
  })

  test('leaves to the base what only Lectern has', async () => {
    const cards = '<div class="cards">\n<div class="card">\n\nOne\n\n</div>\n</div>'
    expect(await computed(cssOf('gaia'), cards, '.cards', ['display'])).toEqual(['grid'])
    expect(await computed(older, cards, '.card', ['border-top-width', 'border-top-color'])).toEqual([
      '4px',
      'rgb(138, 208, 255)',
    ])
  })

  test('is measured as every theme: one size, one flow, the families that are embedded', async () => {
    const properties = ['display', 'width', 'height', 'align-content', 'font-family']
    const [display, width, height, align, family] = (await computed(older, '# A', 'section', properties)) ?? []
    expect([display, width, height, align]).toEqual(['flow-root', '1280px', '720px', 'safe center'])
    expect(family).toContain('"Noto Sans SC"')
    expect(await computed(older, '<!-- _class: scale-28 -->\n\nA', 'section', ['font-size'])).toEqual(['32px'])
  })

  test('gives diagrams its colours where they are plain', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'older.css': older, 'gaia.css': cssOf('gaia'), 'default.css': cssOf('default') })
    const colors = async (name: string) => {
      const { tokens } = await loadTheme(`${name}.css`, folder)
      return ['background', 'text', 'accent'].map((token) => tokens.get(`--color-${token}`))
    }
    expect(await colors('older')).toEqual(['#14181c', '#f4f4f4', '#8ad0ff'])
    expect(await colors('gaia')).toEqual(['#fff8e1', '#455a64', '#0288d1'])
  })
})
