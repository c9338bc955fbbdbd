import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserSession, Page } from '../../src/browser/open-browser.js'
import { buildIn, writeFiles } from './build-notes.js'

/** A deck as a lecturer opens it: from disk, without a network. */
export interface OpenDeck {
  readonly page: Page
  /** Its `file:` address. */
  readonly url: string
  /** What it asked for besides itself. */
  readonly requests: readonly string[]
  /** What went wrong in its scripts, and what its policy kept from running. */
  readonly faults: readonly string[]
}

/** A deck on disk, for several tests. */
export interface BuiltDeck {
  /** Its `file:` address. */
  readonly url: string
  readonly remove: () => void
}

/** Builds the first deck of some notes. */
export async function builtDeck(files: Readonly<Record<string, string | Uint8Array>>): Promise<BuiltDeck> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-test-'))
  writeFiles(folder, files)
  const { report } = await buildIn(folder)
  const url = pathToFileURL(path.join(folder, 'out', `${report.lectures[0]?.sections[0]?.deck}.html`)).href
  return { url, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Opens a deck in a page of its own. */
export async function openDeck(browser: BrowserSession, url: string, fragment = ''): Promise<OpenDeck> {
  const page = await browser.page()
  await page.setViewport({ width: 1280, height: 720 })
  await page.setOfflineMode(true)
  const requests: string[] = []
  const faults: string[] = []
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(url) && !address.startsWith('data:')) requests.push(address)
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(`${url}${fragment}`)
  await page.waitForFunction(() => document.querySelector('.lectern-skip') !== null)
  return { page, url, requests, faults }
}

/** Opens the presenter view of a deck by its key. */
export async function openPresenter({ page }: OpenDeck): Promise<Page> {
  const opened = new Promise<Page>((resolve) => {
    page.once('popup', (popup) => popup && resolve(popup))
  })
  await page.keyboard.press('p')
  const desk = await opened
  await desk.setViewport({ width: 1366, height: 768 })
  await desk.waitForFunction(() => document.querySelector('.lectern-head') !== null)
  return desk
}

/** Returns the number of the slide that a window shows, from 1. */
export function slideNumber(page: Page): Promise<number> {
  return page.$$eval(
    '.bespoke-marp-slide',
    (all) => all.findIndex((slide) => slide.classList.contains('bespoke-marp-active')) + 1,
  )
}

/** Waits until a window shows a slide. */
export async function shows(page: Page, number: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.bespoke-marp-slide')].findIndex((slide) =>
        slide.classList.contains('bespoke-marp-active'),
      ) ===
      wanted - 1,
    {},
    number,
  )
}

/** Returns the fragment of a window's address, as people read it. */
export async function fragmentOf(page: Page): Promise<string> {
  return decodeURIComponent(await page.evaluate(() => location.hash))
}
