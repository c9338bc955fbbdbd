import type { Page } from '../browser/open-browser.js'
import type { FinishedPdf, PdfHead } from './finish-pdf.js'

/**
 * Prints the deck that a page shows, one slide a page, tagged, with outline and language. The same deck gives the
 * same bytes.
 */
export async function renderPdf(page: Page, head: PdfHead): Promise<FinishedPdf> {
  await page.evaluate(revealSlides)
  const printing = page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false })
  // Loaded while the browser prints: it takes as long as a short deck.
  const [printed, { finishPdf }] = await Promise.all([printing, import('./finish-pdf.js')])
  return await finishPdf(printed, head)
}

/** Runs inside the page: the presentation hides all slides but one from assistive technology, and with it from the tags. */
function revealSlides(): void {
  for (const slide of document.querySelectorAll('svg[data-marpit-svg][aria-hidden]'))
    slide.removeAttribute('aria-hidden')
}
