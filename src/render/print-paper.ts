import type { Page } from '../browser/open-browser.js'
import { settlePage } from '../browser/settle-page.js'
import { lookAtPaper, type PaperLook, type PaperRoom } from './look-at-paper.js'
import { pdfDestinations } from './pdf-destinations.js'

/** A document as the browser prints it, tagged. */
export interface PrintedPaper extends Printed {
  readonly look: PaperLook
}

interface Printed {
  readonly bytes: Uint8Array
  /** Pages, counted from 1, by the `id` that a link of the document leads to. */
  readonly pages: ReadonlyMap<string, number>
}

/** Numbers have room from the start, so what they say moves nothing; this is only to be sure. */
const mostPrints = 3

/**
 * Prints the document at an address, with the numbers of pages in its contents: those are known once it has been printed,
 * so it is printed again. What is wider than a page is set smaller: browsers would make all of the document smaller.
 *
 * @param room of what a page shows, px
 */
export async function printPaper(page: Page, url: string, room: PaperRoom): Promise<PrintedPaper> {
  await page.emulateMediaType('print')
  await page.setViewport({ width: room.width, height: 1000 })
  await page.goto(url)
  await settlePage(page)
  await page.evaluate(fitToPaper)
  let printed = await print(page)
  for (let prints = 1; prints < mostPrints; prints++) {
    if (!(await page.evaluate(numberContents, [...printed.pages]))) break
    printed = await print(page)
  }
  const look = await page.evaluate(lookAtPaper, room)
  await page.emulateMediaType()
  return { ...printed, look }
}

async function print(page: Page): Promise<Printed> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false })
  return { bytes, pages: pdfDestinations(bytes) }
}

/** Runs inside the page: makes what is too wide as small as it must be. */
function fitToPaper(): void {
  for (const element of document.querySelectorAll<HTMLElement>('table, .katex-display')) {
    const room = element.parentElement?.clientWidth ?? 0
    const wide = Math.max(element.scrollWidth, element.getBoundingClientRect().width)
    if (room > 0 && wide > room + 1) {
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      element.style.fontSize = `${(size * room) / wide}px`
    }
  }
}

/** Runs inside the page: returns whether a number has changed. */
function numberContents(pages: readonly (readonly [string, number])[]): boolean {
  let changed = false
  for (const [id, number] of pages) {
    for (const place of document.querySelectorAll(`[data-page="${id}"]`)) {
      if (place.textContent === String(number)) continue
      place.textContent = String(number)
      changed = true
    }
  }
  return changed
}
