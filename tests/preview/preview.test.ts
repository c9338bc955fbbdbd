import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserSession, Page } from '../../src/browser/open-browser.js'
import { builtInThemes } from '../../src/theme/themes-folder.js'
import { temporaryFolder } from '../support/build-notes.js'
import { changeFile } from '../support/change-file.js'
import { openTestBrowser } from '../support/open-test-browser.js'
import { runLectern } from '../support/run-lectern.js'

let browser: BrowserSession | undefined
beforeAll(async () => {
  browser = await openTestBrowser()
})
afterAll(() => browser?.close())

/** What a preview printed, and a page that shows it. */
interface Shown {
  readonly page: Page
  readonly printed: () => { readonly stdout: string; readonly stderr: string }
}

/** Runs `theme preview` in a folder while `look` looks at its page; returns its exit code. */
async function previewed(words: readonly string[], cwd: string, look: (shown: Shown) => Promise<void>) {
  const printed = { stdout: '', stderr: '' }
  return await runLectern(['theme', 'preview', '--no-open', ...words], {
    cwd,
    env: process.env,
    onOutput: (stream, text) => {
      printed[stream] += text
    },
    untilStopped: async () => {
      const page = await pageAt(/http:\S+/.exec(printed.stdout)?.[0] ?? '')
      await look({ page, printed: () => printed }).finally(() => page.close())
    },
  })
}

async function pageAt(address: string): Promise<Page> {
  const page = await browser?.page()
  if (!page) throw new Error('no browser')
  await page.setViewport({ width: 1280, height: 800 })
  await page.goto(address)
  return page
}

/** A folder with a theme of its own, `mine`. */
async function folderWithTheme(): Promise<string> {
  const folder = temporaryFolder()
  await runLectern(['theme', 'new', 'mine'], { cwd: folder })
  return folder
}

const accentOf = (page: Page) => page.$eval('section strong', (word) => getComputedStyle(word).color)

async function seen(page: Page, color: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => getComputedStyle(document.querySelector('section strong') as Element).color === wanted,
    {},
    color,
  )
}

describe('a page of every theme that comes with Lectern', () => {
  test('shows every kind of slide with its label, a choice of theme and shape, and works by keyboard', async () => {
    const names = await builtInThemes()
    const { code } = await previewed([], temporaryFolder(), async ({ page }) => {
      const labels = await page.$$eval('.slide button', (buttons) => buttons.map(({ textContent }) => textContent))
      expect(labels).toEqual(expect.arrayContaining(['title', 'figure · beside', 'points · roomy', 'recap']))
      const choice = await page.$$eval('.choice label', (radios) => radios.map(({ textContent }) => textContent))
      expect(choice).toEqual([...names, '16:9', '4:3'])
      const look = () =>
        page.$eval('.slide:nth-child(4) section', (slide) => [
          slide.getAttribute('data-theme'),
          getComputedStyle(slide).backgroundColor,
          getComputedStyle(slide).width,
        ])
      const seenThemes = new Set<string>()
      for (const [index, name] of names.entries()) {
        await page.keyboard.press(String(index + 1) as '1')
        const [theme, color, width] = await look()
        expect([theme, width]).toEqual([name, '1280px'])
        seenThemes.add(color ?? '')
      }
      expect(seenThemes.size).toBeGreaterThan(3)
      await page.keyboard.press('r')
      expect((await look())[2]).toBe('960px')
      await page.focus('.slide button')
      await page.keyboard.press('Enter')
      expect(await page.$eval('.slide', (slide) => slide.clientWidth)).toBeGreaterThan(1000)
    })
    expect(code).toBe(0)
  })

  test('asks for nothing but itself', async () => {
    await previewed(['lectern'], temporaryFolder(), async ({ page }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.reload()
      const { origin } = new URL(page.url())
      const remote = asked.filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin)
      expect(remote).toEqual([])
      expect(asked.length).toBeGreaterThan(0)
    })
  })
})

describe('a change of a theme', () => {
  test('is on the page without loading it again, and the page stays where it was', async () => {
    const folder = await folderWithTheme()
    const { code } = await previewed(['./mine'], folder, async ({ page }) => {
      await page.evaluate(() => {
        document.querySelector('section strong')?.setAttribute('data-kept', '')
        scrollTo(0, 700)
      })
      changeFile(path.join(folder, 'mine/tokens.json'), /("blue": ).*/, '$1{ "$type": "color", "$value": "#7a1f5c" },')
      await seen(page, 'rgb(122, 31, 92)')
      changeFile(path.join(folder, 'mine/theme.css'), /$/, '\nsection strong { color: var(--color-muted); }\n')
      await page.waitForFunction(
        () => getComputedStyle(document.querySelector('section strong') as Element).color !== 'rgb(122, 31, 92)',
      )
      expect(await page.evaluate(() => [scrollY, document.querySelectorAll('[data-kept]').length])).toEqual([700, 1])
    })
    expect(code).toBe(0)
  })

  test('that breaks it is told on the page and in the terminal, and what was good stays until it is mended', async () => {
    const folder = await folderWithTheme()
    const tokens = path.join(folder, 'mine/tokens.json')
    const sound = readFileSync(tokens, 'utf8')
    await previewed(['./mine'], folder, async ({ page, printed }) => {
      const before = await accentOf(page)
      const line = sound.split('\n').findIndex((text) => text.includes('"accent": { "$value": "{primitive.blue}"')) + 1
      changeFile(tokens, '"accent": { "$value": "{primitive.blue}"', '"accent": { "$value": "{primitive.bleu}"')
      await page.waitForSelector('#fault:not([hidden])')
      const message = `mine/tokens.json:${line}: semantic.color.accent refers to {primitive.bleu}, which is not there, did you mean primitive.blue?`
      expect(await page.$eval('#fault', (fault) => fault.textContent)).toBe(message)
      expect(await accentOf(page)).toBe(before)
      expect(printed().stderr).toBe(`lectern: ${message}\n`)
      writeFileSync(tokens, sound)
      await page.waitForSelector('#fault[hidden]')
      expect(printed().stderr).toContain('in order again')
      changeFile(path.join(folder, 'mine/theme.css'), /$/, '\nsection {')
      await page.waitForSelector('#fault:not([hidden])')
      expect(await page.$eval('#fault', (fault) => fault.textContent)).toMatch(/^mine\/theme\.css:\d+: Unclosed block/)
    })
  })

  test('that Marp writes into the slides brings new slides', async () => {
    const folder = await folderWithTheme()
    await previewed(['./mine'], folder, async ({ page }) => {
      changeFile(path.join(folder, 'mine/theme.css'), '@theme mine', '@theme mine-too')
      await page.waitForSelector('section[data-theme="mine-too"]')
      await page.waitForFunction(() => document.title.startsWith('mine-too'))
    })
  })
})

test('a page in a file stands alone', async () => {
  const folder = temporaryFolder()
  const { code, stdout } = await runLectern(['theme', 'preview', 'night', '--out', 'night.html'], { cwd: folder })
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'Wrote night.html.\n' })
  const page = await pageAt(pathToFileURL(path.join(folder, 'night.html')).href)
  expect(await page.$$eval('section', (slides) => slides.length)).toBeGreaterThan(20)
  await page.close()
})

test('what cannot be previewed is a usage error', async () => {
  const folder = temporaryFolder()
  const run = (...words: readonly string[]) => runLectern(['theme', 'preview', ...words], { cwd: folder })
  expect(await run('nihgt')).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean night?') })
  expect(await run('--port', 'x')).toMatchObject({
    code: 2,
    stderr: 'lectern: --port is "x", expected a number from 0 to 65535\n',
  })
})
