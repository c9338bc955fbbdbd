// Takes the pictures of README.md that show a lecture being held and handed out: the overview, the presenter view, a page
// of a handout and two of the notes.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { embedFonts } from '../dist/theme/fonts/embed-fonts.js'

/** @typedef {import('../dist/browser/open-browser.js').Page} Page */

/**
 * A slide: its deck's file, and the part of its address behind that.
 *
 * @typedef {{ readonly file: string, readonly slide: string }} ShownSlide
 */

const { resolve } = createRequire(import.meta.url)

/** What the clock says in every picture. */
const time = '10:24'

/**
 * Photographs the overview of a deck and its presenter view at a slide.
 *
 * @param {Page} page
 * @param {ShownSlide} shown
 */
export async function presentingPictures(page, { file, slide }) {
  const { css } = await embedFonts({ text: readFileSync(file, 'utf8'), code: '' })
  const own = `${css} :root { --lectern-font: 'Noto Sans SC', sans-serif !important }`
  await page.setViewport({ width: 1280, height: 720 })
  await page.goto('about:blank')
  await page.goto(`${pathToFileURL(file).href}${slide}`)
  await page.addStyleTag({ content: own })
  const opened = new Promise((found) => page.once('popup', found))
  await page.keyboard.press('p')
  /** @type {Page} */
  const view = await opened
  await view.setViewport({ width: 1280, height: 720 })
  await view.waitForSelector('.lectern-head')
  await view.addStyleTag({ content: own })
  await view.evaluate(stopClock, time)
  await settled(view)
  const presenter = await view.screenshot({ encoding: 'base64' })
  await view.close()
  await page.keyboard.press('o')
  await page.waitForSelector('dialog[open]')
  await settled(page)
  return [await page.screenshot({ encoding: 'base64' }), presenter]
}

/**
 * Draws pages of a PDF as pdf.js does, which is what Firefox shows.
 *
 * @param {Page} page
 * @param {string} file
 * @param {readonly number[]} numbers counted from 1
 */
export async function paperPictures(page, file, numbers) {
  await page.goto('about:blank')
  for (const script of ['pdf.worker.mjs', 'pdf.mjs']) {
    const content = readFileSync(resolve(`pdfjs-dist/legacy/build/${script}`), 'utf8')
    await page.addScriptTag({ type: 'module', content })
  }
  await page.waitForFunction('globalThis.pdfjsLib && globalThis.pdfjsWorker')
  return page.evaluate(drawPages, readFileSync(file).toString('base64'), numbers)
}

/**
 * Runs inside the page.
 *
 * @param {string} base64
 * @param {readonly number[]} numbers
 */
async function drawPages(base64, numbers) {
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const pdf = await globalThis.pdfjsLib.getDocument({ data }).promise
  const pictures = []
  for (const number of numbers) {
    const sheet = await pdf.getPage(number)
    const viewport = sheet.getViewport({ scale: 1.25 })
    const canvas = document.createElement('canvas')
    canvas.width = viewport.width
    canvas.height = viewport.height
    await sheet.render({ canvas, viewport }).promise
    pictures.push(canvas.toDataURL('image/png').slice('data:image/png;base64,'.length))
  }
  return pictures
}

/**
 * Runs inside the page.
 *
 * @param {string} shown
 */
function stopClock(shown) {
  const times = document.querySelector('.lectern-times')
  const reset = times?.querySelector('button:last-of-type')
  if (!(times && reset instanceof HTMLElement)) throw new Error('the presenter view has no clock')
  reset.click()
  const still = /** @type {Element} */ (times.cloneNode(true))
  const clock = still.querySelector('time')
  if (clock) clock.textContent = shown
  times.replaceWith(still)
}

/** @param {Page} page */
async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    await new Promise((painted) => setTimeout(painted, 1500))
  })
}
