import type { BrowserSession, Page } from '../../src/browser/open-browser.js'
import { runLectern } from '../support/run-lectern.js'

/** A course that is being presented. */
export interface Presented {
  /** Of the course page. */
  readonly address: string
  /** Opens a page of the course by what stands behind the address. */
  readonly open: (path?: string) => Promise<Page>
  readonly printed: () => { readonly stdout: string; readonly stderr: string }
}

/** Runs `present` in a folder while `look` looks at it; returns its exit code. */
export async function presented(
  browser: BrowserSession | undefined,
  words: readonly string[],
  cwd: string,
  look: (presented: Presented) => Promise<void>,
) {
  const printed = { stdout: '', stderr: '' }
  const pages: Page[] = []
  const open = async (address: string, path: string) => {
    const page = await browser?.page()
    if (!page) throw new Error('no browser')
    pages.push(page)
    await page.setViewport({ width: 1280, height: 720 })
    await page.goto(address + path)
    return page
  }
  let failure: unknown
  const result = await runLectern(['present', '--no-open', ...words], {
    cwd,
    env: process.env,
    onOutput: (stream, text) => {
      printed[stream] += text
    },
    untilStopped: async () => {
      const address = /http:\S+/.exec(printed.stdout)?.[0] ?? ''
      try {
        await look({ address, open: (path = '') => open(address, path), printed: () => printed })
      } catch (error) {
        failure = error
      } finally {
        await Promise.all(pages.map((page) => page.close()))
      }
    },
  })
  if (failure) throw failure
  return result
}

/** Waits until a page shows a text on the slide that is seen. */
export async function showsText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('.bespoke-marp-active')?.textContent?.includes(wanted),
    {},
    text,
  )
}

/** Returns what the panel of a page says, once it says something that matches. */
export async function panelSays(page: Page, pattern: RegExp): Promise<string> {
  const said = await page.waitForFunction(
    (source) => {
      const text = document.querySelector('#lectern-problems')?.shadowRoot?.textContent ?? ''
      return new RegExp(source).test(text) ? `said ${text}` : false
    },
    {},
    pattern.source,
  )
  return String(await said.jsonValue())
}

/** Waits until the panel of a page is gone. */
export async function panelIsGone(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#lectern-problems')?.shadowRoot?.textContent === '')
}
