import type { Page } from './open-browser.js'

/**
 * Waits until the fonts and pictures of a page are there. It is best asked while a deck shows one slide only: were all
 * slides laid out before their fonts are there, the browser would look for every Chinese character among the system's
 * fonts, half a second for fifty slides.
 */
export async function settlePage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load().catch(() => undefined)))
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  })
}
