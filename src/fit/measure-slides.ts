import type { Page } from '../browser/open-browser.js'
import { type MeasureRequest, measureInPage, type SlideMeasure } from './measure-in-page.js'

/** Renders Marp Markdown to the slides' HTML and their CSS. */
export type RenderSlides = (markdown: string) => Promise<{ readonly html: string; readonly css: string }>

/** Measures the slides of a Markdown deck, each at the scales asked for; the result is in the order of the requests. */
export type MeasureSlides = (markdown: string, requests: readonly MeasureRequest[]) => Promise<SlideMeasure[][]>

/** Stands in for every picture: their sizes are given, but a picture that cannot be loaded would shrink to its text. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/** Shows every slide unscaled, one below the other, so that rectangles are px at 1280×720. */
const unscaled =
  'body{margin:0} svg[data-marpit-svg]{display:block;overflow:visible;width:var(--slide-width);height:auto}'

/** Returns the HTML file of a measuring page: the fonts of a deck, and room for its slides. */
export function measuringHtml(fontCss: string, slideWidth: number): string {
  const styles = [fontCss, `:root{--slide-width:${slideWidth}px}${unscaled}`].map((css) => `<style>${css}</style>`)
  return `<!doctype html><html><head><meta charset="utf-8">${styles.join('')}<style id="theme"></style></head><body></body></html>`
}

/** Shows a measuring page from its file and returns how to measure with it, until the page shows something else. */
export async function startMeasuring(
  page: Page,
  url: string,
  render: RenderSlides,
  slideWidth: number,
): Promise<MeasureSlides> {
  await page.setViewport({ width: slideWidth, height: 720 })
  await page.goto(url)
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load().catch(() => undefined)))
  })
  let shown: string | undefined
  return async (markdown, requests) => {
    const { html, css } = await render(markdown)
    const changed = css === shown ? undefined : css
    shown = css
    await page.evaluate(showSlides, html.replace(/(<img\b[^>]*?\bsrc=")[^"]*/g, `$1${pixel}`), changed)
    return await page.evaluate(measureInPage, requests)
  }
}

/** Runs inside the page: replaces the slides and waits for their fonts. */
async function showSlides(html: string, css: string | undefined): Promise<void> {
  const style = document.getElementById('theme')
  if (style && css !== undefined) style.textContent = css
  document.body.innerHTML = html
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
}
