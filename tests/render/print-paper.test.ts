import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { printPaper } from '../../src/render/print-paper.js'
import { temporaryFolder } from '../support/build-notes.js'
import { openTestBrowser } from '../support/open-test-browser.js'

const word = 'W'.repeat(60)

const picture = (width: number, height: number, alt: string) => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`
  return `<img alt="${alt}" src="data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}">`
}

let browser: BrowserSession

beforeAll(async () => {
  browser = await openTestBrowser()
}, 120_000)

afterAll(() => browser.close())

async function look(body: string) {
  const file = path.join(temporaryFolder(), 'paper.html')
  writeFileSync(file, `<!doctype html><style>body{margin:0;font:16px/1.4 sans-serif}</style>${body}`)
  const page = await browser.page()
  try {
    return (await printPaper(page, pathToFileURL(file).href, { width: 400, height: 600 })).look
  } finally {
    await page.close()
  }
}

test('a document that fits is said to fit, with all that it says', async () => {
  const body = `<p>Some text, <b>bold</b></p><table><tr><td>${word}</td></tr></table>${picture(390, 590, 'a board')}`
  const { outside, text } = await look(body)
  expect(outside).toEqual([])
  for (const said of ['Some text, bold', word, 'a board']) expect(text).toContain(said)
})

test.each([
  ['a word wider than the page', `<p>short</p><p>${word}</p>`, [word]],
  ['code that is cut off', `<pre style="overflow:hidden;width:300px">${word}</pre>`, [word, word]],
  ['a wide picture', picture(900, 20, 'wide'), ['wide']],
  ['a picture higher than a page', picture(20, 900, 'high'), ['high']],
  ['a picture that is not there', '<img alt="gone" src="gone.png">', ['gone']],
  ['text that leaves on the left', '<p style="margin-left:-80px">away</p>', ['away']],
])('%s is told', async (_, body, told) => {
  expect((await look(body)).outside).toEqual(told)
})

test('slides on paper are left to the gates of slides', async () => {
  const slide = `<svg width="100" height="60"><foreignObject width="100" height="60"><p>${word}</p></foreignObject></svg>`
  expect((await look(slide)).outside).toEqual([])
})
