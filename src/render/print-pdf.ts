import type { Page } from '../browser/open-browser.js'

/** Returns the deck that a page shows as a PDF, one slide a page, tagged, as the browser prints it. */
export async function printPdf(page: Page): Promise<Uint8Array> {
  await page.evaluate(revealSlides)
  return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false })
}

/** Runs inside the page: the presentation hides all slides but one from assistive technology, and with it from the tags. */
function revealSlides(): void {
  for (const slide of document.querySelectorAll('svg[data-marpit-svg][aria-hidden]'))
    slide.removeAttribute('aria-hidden')
}
