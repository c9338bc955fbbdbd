import type { Page } from '../../browser/open-browser.js'
import { settlePage } from '../../browser/settle-page.js'

/** A slide as the browser shows it. */
export interface SlidePhotograph {
  /** PNG. */
  readonly picture: Uint8Array
  /** All that can be read on it, with the alternative texts of its figures. */
  readonly text: string
}

/** Pixels of a picture for each px of a slide: 1920 on a slide of 16:9. */
const scale = 1.5

/** Photographs the slides of the page at an address, which shows them one below the other. */
export async function photographSlides(page: Page, url: string, width: number): Promise<SlidePhotograph[]> {
  await page.setViewport({ width, height: 720, deviceScaleFactor: scale })
  await page.goto(url)
  await settlePage(page)
  const count = await page.evaluate(() => document.querySelectorAll('svg[data-marpit-svg]').length)
  const photographs: SlidePhotograph[] = []
  for (let index = 0; index < count; index++) {
    await page.evaluate(showOnly, index)
    const picture = await page.screenshot({ type: 'png' })
    photographs.push({ picture, text: await page.evaluate(readSlide, index) })
  }
  return photographs
}

/** Runs inside the page. */
function showOnly(shown: number): void {
  for (const [index, slide] of document.querySelectorAll<SVGElement>('svg[data-marpit-svg]').entries())
    slide.style.display = index === shown ? 'block' : 'none'
}

/** Runs inside the page, whose slide is not looked at any more. */
function readSlide(index: number): string {
  const slide = document.querySelectorAll('svg[data-marpit-svg]')[index]
  for (const formula of slide?.querySelectorAll('.katex') ?? [])
    formula.replaceWith(formula.querySelector('annotation')?.textContent ?? '')
  for (const image of slide?.querySelectorAll('img') ?? []) image.replaceWith(image.alt)
  const section = slide?.querySelector('section')
  // biome-ignore lint/performance/useDomNodeTextContent: its lines are told apart.
  return (section?.innerText ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}
