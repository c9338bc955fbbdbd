import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { temporaryFolder, writeFiles } from '../support/build-notes.js'
import { changeFile } from '../support/change-file.js'
import { fragmentOf, shows, slideNumber } from '../support/open-deck.js'
import { openTestBrowser } from '../support/open-test-browser.js'
import { runLectern } from '../support/run-lectern.js'
import { panelIsGone, panelSays, presented, showsText } from './presented.js'

let browser: BrowserSession | undefined
beforeAll(async () => {
  browser = await openTestBrowser()
})
afterAll(() => browser?.close())

const notes = `# Attention

## Why divide by the root?

Scores grow with the width of the vectors, and the softmax saturates.

- **Variance**: a dot product has variance d.

![Spread](spread.svg "How scores spread")

## What does a mask do?

It hides the future.

# Cost

## How does the cost grow?

With the square of the length.
`
const drawing = (color: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="${color}"/></svg>`

function folderWithNotes(more: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes, 'spread.svg': drawing('#123456'), ...more })
  return folder
}

const deck = 'notes/01-Attention.html'

describe('a change of the notes', () => {
  test('is seen in place, on the same slide, also where slides came before it', async () => {
    const folder = folderWithNotes()
    const file = path.join(folder, 'notes.md')
    const { code } = await presented(browser, ['notes.md'], folder, async ({ open }) => {
      const page = await open(`${deck}#what-does-a-mask-do/2`)
      await showsText(page, 'hides the future')
      const [number, address] = [await slideNumber(page), await fragmentOf(page)]
      await page.evaluate(() => document.body.setAttribute('data-stays', ''))
      await page.keyboard.press('b')
      await page.waitForSelector('.lectern-shade:not([hidden])')
      changeFile(file, 'hides the future', 'hides what is to come')
      await showsText(page, 'hides what is to come')
      // Nothing was loaded again: the screen is still black.
      expect(await page.$('body[data-stays] .lectern-shade:not([hidden])')).not.toBeNull()
      expect([await slideNumber(page), await fragmentOf(page)]).toEqual([number, address])
      changeFile(file, '## What does', '## What is a head?\n\nOne attention of several.\n\n## What does')
      await shows(page, number + 2)
      expect(await fragmentOf(page)).toBe(address)
      await showsText(page, 'hides what is to come')
      // The question that is looked at goes away.
      changeFile(file, /## What does a mask do\?\n\n.*\n\n/, '')
      await showsText(page, 'One attention of several')
    })
    expect(code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['notes.md', 'spread.svg'])
  })

  test('that puts another file in place, or empties it first, is no less one', async () => {
    const folder = folderWithNotes()
    const file = path.join(folder, 'notes.md')
    await presented(browser, ['notes.md'], folder, async ({ open, printed }) => {
      const page = await open(`${deck}#what-does-a-mask-do/2`)
      writeFileSync(path.join(folder, '.notes.swp'), notes.replace('the future', 'tomorrow'))
      renameSync(path.join(folder, '.notes.swp'), file)
      await showsText(page, 'tomorrow')
      writeFileSync(file, '')
      await new Promise((resolve) => setTimeout(resolve, 60))
      writeFileSync(file, notes.replace('the future', 'next week'))
      await showsText(page, 'next week')
      expect(printed().stderr).not.toContain('error')
    })
  })

  test('that names a section anew leads to its new deck', async () => {
    const folder = folderWithNotes()
    await presented(browser, ['notes.md'], folder, async ({ open }) => {
      const page = await open(`${deck}#what-does-a-mask-do/2`)
      changeFile(path.join(folder, 'notes.md'), '# Attention', '# Looking')
      await page.waitForFunction(() => location.pathname.endsWith('/notes/01-Looking.html'))
      await showsText(page, 'hides the future')
    })
  })
})

test('a changed figure is seen', async () => {
  const folder = folderWithNotes()
  await presented(browser, ['notes.md'], folder, async ({ open }) => {
    const page = await open(deck)
    const holds = (color: string) =>
      page.waitForFunction(
        (text) => [...document.images].some(({ src }) => atob(src.split(',')[1] ?? '').includes(text)),
        {},
        color,
      )
    await holds('#123456')
    writeFileSync(path.join(folder, 'spread.svg'), drawing('#654321'))
    await holds('#654321')
    rmSync(path.join(folder, 'spread.svg'))
    expect(await panelSays(page, /spread\.svg does not exist/)).toContain('notes.md:9')
    writeFileSync(path.join(folder, 'spread.svg'), drawing('#abcdef'))
    await holds('#abcdef')
    await panelIsGone(page)
  })
})

test('a changed theme and a changed configuration are seen', async () => {
  const folder = folderWithNotes()
  await runLectern(['theme', 'new', 'mine'], { cwd: folder })
  writeFiles(folder, { 'lectern.config.yaml': 'theme: ./mine\n' })
  await presented(browser, ['notes.md'], folder, async ({ open }) => {
    const page = await open(deck)
    const accent = (color: string) =>
      page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('section strong')].some((word) => getComputedStyle(word).color === wanted),
        {},
        color,
      )
    changeFile(path.join(folder, 'mine/tokens.json'), /("blue": ).*/, '$1{ "$type": "color", "$value": "#7a1f5c" },')
    await accent('rgb(122, 31, 92)')
    writeFiles(folder, { 'lectern.config.yaml': 'theme: { name: ./mine, accent: "#005a3c" }\n' })
    await accent('rgb(0, 90, 60)')
  })
})

test('what is wrong is told in the deck, on the course page and in the terminal, and goes when it is mended', async () => {
  const folder = folderWithNotes({ 'lectern.config.yaml': 'detail: points\n' })
  const config = path.join(folder, 'lectern.config.yaml')
  const { code } = await presented(browser, ['notes.md'], folder, async ({ open, printed }) => {
    const [page, course] = [await open(`${deck}#what-does-a-mask-do/2`), await open()]
    writeFileSync(config, 'detail: pionts\n')
    const message = /lectern\.config\.yaml:1: detail is "pionts", expected brief, points, full/
    await Promise.all([panelSays(page, message), panelSays(course, message)])
    expect(printed().stderr).toMatch(message)
    await showsText(page, 'hides the future')
    writeFileSync(config, 'detail: points\n')
    await Promise.all([panelIsGone(page), panelIsGone(course)])
    expect(printed().stderr).toContain('in order again')
    // A deck that may not be written stays as it was.
    changeFile(path.join(folder, 'notes.md'), 'hides the future', 'hides \u{13000} the future')
    expect(await panelSays(page, /No embedded font/)).toContain('notes.md:13')
    await showsText(page, 'hides the future')
    rmSync(path.join(folder, 'notes.md'))
    await panelSays(page, /notes\.md/)
    await showsText(page, 'hides the future')
    writeFileSync(path.join(folder, 'notes.md'), notes.replace('the future', 'what is new'))
    await showsText(page, 'hides what is new')
    await panelIsGone(page)
  })
  expect(code).toBe(0)
})

test('PDFs are made when they are asked for', async () => {
  const folder = folderWithNotes()
  await presented(browser, ['notes.md'], folder, async ({ open, address }) => {
    const page = await open()
    const link = await page.$eval('a[href$=".pdf"]', (anchor) => (anchor as HTMLAnchorElement).href)
    const response = await fetch(link)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect((await response.text()).slice(0, 5)).toBe('%PDF-')
    expect((await fetch(`${address}notes/03-None.pdf`)).status).toBe(404)
  })
})

test('what cannot be presented is a usage error', async () => {
  const folder = folderWithNotes({ 'lectern.config.yaml': 'detail: pionts\n' })
  const run = (...words: readonly string[]) => runLectern(['present', '--no-open', ...words], { cwd: folder })
  expect(await run('noets.md')).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean notes.md?') })
  expect(await run('notes.md')).toMatchObject({ code: 2, stderr: expect.stringContaining('config.yaml:1: detail is') })
  expect(await run('notes.md', '--port', 'x')).toMatchObject({ code: 2, stderr: expect.stringContaining('--port is') })
})
