import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { Page } from '../../src/browser/open-browser.js'
import { fontCache } from '../../src/build/caches.js'
import type { Ratio } from '../../src/model.js'
import { previewPage } from '../../src/preview/preview-page.js'
import { openPreview } from '../../src/preview/preview-state.js'

/** A picture of many slides, small, in rows. */
export interface Sheet {
  readonly png: Buffer
  /** Number and kind of each slide, in the order of the picture. */
  readonly slides: readonly string[]
}

/** What is on a sheet: all slides where they are wide, and where they are narrow those that have least room. */
const shapes = {
  '16:9': { columns: 6, width: 256, height: 144, hidden: '.none' },
  '4:3': {
    columns: 8,
    width: 192,
    height: 144,
    hidden: '.slide:not(:has(section:is(.table, .comparison, .code, .figure, .formula, .compact)))',
  },
} as const satisfies Record<Ratio, object>

/** Lets a page show themes of a folder, so that `sheetOf` can take pictures of them. */
export async function showThemes(page: Page, themes: readonly string[], folder: string): Promise<void> {
  const preview = await openPreview({ themes, cwd: folder, fontCache: fontCache({ env: process.env }) })
  const file = path.join(folder, 'preview.html')
  writeFileSync(file, previewPage({ ...preview.data(), stamp: undefined }))
  await page.goto(pathToFileURL(file).href)
}

/** Chooses a theme, by its place among those that the page shows, and a shape; returns number and kind of each slide. */
export async function chooseTheme(page: Page, theme: number, ratio: Ratio): Promise<readonly string[]> {
  return await page.evaluate(chooseInPage, theme, ratio)
}

/** Takes the picture of a theme, by its place among those that the page shows. */
export async function sheetOf(page: Page, theme: number, ratio: Ratio): Promise<Sheet> {
  const { columns, width, height, hidden } = shapes[ratio]
  await page.setViewport({ width: columns * width, height: 5 * height })
  const style = await page.addStyleTag({
    content: `.bar, .kind, ${hidden} { display: none !important }
      #slides { grid-template-columns: repeat(${columns}, ${width}px) !important; gap: 0 !important; padding: 0 !important }
      .slide > svg { width: ${width}px !important; height: ${height}px !important; box-shadow: none !important }`,
  })
  const slides = await chooseTheme(page, theme, ratio)
  const png = Buffer.from(await page.screenshot({ fullPage: true }))
  await style.evaluate((element) => element.remove())
  return { png, slides }
}

/** Runs inside the page: chooses theme and shape and names the slides that are seen. */
async function chooseInPage(theme: number, ratio: string): Promise<string[]> {
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="theme"]'))
    radio.checked = radio.value === String(theme)
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="ratio"]'))
    radio.checked = radio.value === ratio
  document.dispatchEvent(new Event('change'))
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode()))
  const slides = [...document.querySelectorAll<HTMLElement>('.slide')]
  return slides.flatMap((slide, index) =>
    slide.offsetParent ? [`${index + 1} ${slide.querySelector('button')?.textContent}`] : [],
  )
}

/**
 * How far a pixel may differ: a colour that is a little off is seen, the last bit of a blended edge is not; and how many
 * pixels of a slide may differ more.
 */
const tolerance = { threshold: 0.03, pixels: 8 } as const

/** Returns the slides of a sheet that do not look as they did; all of them where the sheets have other sizes. */
export function changedSlides(reference: Buffer, sheet: Sheet, ratio: Ratio): readonly string[] {
  if (reference.length === 0) return sheet.slides
  const [before, after] = [PNG.sync.read(reference), PNG.sync.read(sheet.png)]
  if (before.width !== after.width || before.height !== after.height) return sheet.slides
  const difference = new PNG({ width: after.width, height: after.height })
  pixelmatch(before.data, after.data, difference.data, after.width, after.height, {
    threshold: tolerance.threshold,
    // Small type is nothing but blended edges.
    includeAA: true,
    diffMask: true,
  })
  const { columns, width, height } = shapes[ratio]
  return sheet.slides.filter((_, index) => {
    const [left, top] = [(index % columns) * width, Math.floor(index / columns) * height]
    return pixelsIn(difference, { left, top, width, height }) > tolerance.pixels
  })
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Pixels that are marked in a part of a picture. */
function pixelsIn({ data, width: rowLength }: PNG, { left, top, width, height }: Box): number {
  let count = 0
  for (let y = top; y < top + height; y++)
    for (let x = left; x < left + width; x++) count += Number((data[4 * (y * rowLength + x) + 3] ?? 0) > 0)
  return count
}
