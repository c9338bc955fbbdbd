import type { BrowserSession, Page } from './open-browser.js'

/** Pages that are used one after the other: opening one starts a process, which costs more than a slide deck. */
export interface PagePool {
  /** Runs work with a page that nobody else uses, and keeps the page for the next. */
  use<T>(work: (page: Page) => Promise<T>): Promise<T>
}

/**
 * Returns a pool that opens a page of the browser whenever all others are in use.
 *
 * @param ahead pages to open at once, before anybody asks for them
 */
export function pagePool(browser: BrowserSession, ahead: number): PagePool {
  const idle = Array.from({ length: ahead }, () => browser.page())
  // A page that does not open is told to whoever asks for it.
  for (const page of idle) page.catch(() => undefined)
  return {
    use: async (work) => {
      const page = await (idle.pop() ?? browser.page())
      try {
        const result = await work(page)
        idle.push(Promise.resolve(page))
        return result
      } catch (error) {
        // It may be broken, or the browser is gone.
        page.close().catch(() => undefined)
        throw error
      }
    },
  }
}
