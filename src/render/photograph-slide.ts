import type { Page } from '../browser/open-browser.js'

/** Size of the picture, as a share of the slide's: large enough for a list of decks on a dense screen. */
const scale = 0.4375

/** Buttons and the progress bar of the presentation, which are no part of the slide. */
const controls = '.bespoke-marp-osc, .bespoke-progress-parent'

/** Returns the first slide of the deck that a page presents as a small WebP picture. */
export async function photographSlide(page: Page, slideWidth: number): Promise<Uint8Array> {
  await page.setViewport({ width: slideWidth, height: 720, deviceScaleFactor: scale })
  await page.evaluate((selector) => {
    for (const control of document.querySelectorAll<HTMLElement>(selector)) control.style.display = 'none'
  }, controls)
  return await page.screenshot({ type: 'webp', quality: 82 })
}
