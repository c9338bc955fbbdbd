import type { Page } from '../browser/open-browser.js'
import { type MeasureRequest, measureInPage, type SlideMeasure } from './measure-in-page.js'

/** The HTML of slides, and the CSS of their theme. */
export interface RenderedSlides {
  readonly html: string
  readonly css: string
}

/** Renders Marp Markdown for measuring. */
export type RenderSlides = (markdown: string) => Promise<RenderedSlides>

/** Measures the slides of a Markdown deck, each at the scales asked for; the result is in the order of the requests. */
export type MeasureSlides = (markdown: string, requests: readonly MeasureRequest[]) => Promise<SlideMeasure[][]>

/** Stands in for every picture: their sizes are given, but a picture that cannot be loaded would shrink to its text. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/**
 * Shows every slide unscaled, one below the other, so that rectangles are px at 1280×720, and from its top, so that what
 * is left of its height is below.
 */
const unscaled =
  'body{margin:0} svg[data-marpit-svg]{display:block;overflow:visible;width:var(--slide-width);height:auto}' +
  'section{align-content:normal!important}'

/** Returns the HTML file of a measuring page: the fonts of a deck, and room for its slides. */
export function measuringHtml(fontCss: string, slideWidth: number): string {
  const styles = [fontCss, `:root{--slide-width:${slideWidth}px}${unscaled}`].map((css) => `<style>${css}</style>`)
  return `<!doctype html><html><head><meta charset="utf-8">${styles.join('')}<style id="theme"></style></head><body></body></html>`
}

/**
 * Returns how to measure with a page, until it shows something else. Slides are rendered while the page opens its file
 * and unpacks the fonts.
 */
export function startMeasuring(page: Page, url: string, render: RenderSlides, slideWidth: number): MeasureSlides {
  const ready = openMeasuringPage(page, url, slideWidth)
  // Told to whoever measures.
  ready.catch(() => undefined)
  let shown: string | undefined
  return async (markdown, requests) => {
    const [{ html, css }] = await Promise.all([render(markdown), ready])
    const changed = css === shown ? undefined : css
    shown = css
    await page.evaluate(showSlides, html.replace(/(<img\b[^>]*?\bsrc=")[^"]*/g, `$1${pixel}`), changed)
    return await page.evaluate(measureInPage, requests)
  }
}

async function openMeasuringPage(page: Page, url: string, slideWidth: number): Promise<void> {
  // Low, because nobody looks: every change would paint what is inside.
  await page.setViewport({ width: slideWidth, height: 16 })
  await page.goto(url)
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load().catch(() => undefined)))
  })
}

/** Runs inside the page: replaces the slides and waits for their fonts. */
async function showSlides(html: string, css: string | undefined): Promise<void> {
  const style = document.getElementById('theme')
  if (style && css !== undefined) style.textContent = css
  document.body.innerHTML = html
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
}
