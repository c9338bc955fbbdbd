import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { finishPdf } from '../../src/render/finish-pdf.js'
import { openTestBrowser } from '../support/open-test-browser.js'
import { readPdf } from '../support/read-pdf.js'

let browser: BrowserSession
beforeAll(async () => {
  browser = await openTestBrowser()
})
afterAll(async () => await browser.close())

async function print(html: string): Promise<Uint8Array> {
  const page = await browser.page()
  await page.setContent(`<html lang="en"><title>Draft</title>${html}`)
  const printed = await page.pdf({ tagged: true })
  await page.close()
  return printed
}

const sheet = '<h1>Page</h1><table><tr><th>a<td>b</table><div style="break-after:page"></div>'
const head = { title: '讲义 (1) \\ <x>', author: '王 & Co', lang: 'zh-Hans', outline: [] }

test('a finished PDF says what it is told to say, and its text is still there', async () => {
  const outline = [
    { title: '第一章', page: 1, children: [{ title: 'Why (not)?', page: 2, children: [] }] },
    { title: '第二章', page: 3, children: [] },
  ]
  const { bytes, facts } = finishPdf(await print(sheet.repeat(3)), { ...head, outline })
  const read = await readPdf(bytes)
  expect({ ...read.info, pages: facts.pages, mode: read.pageMode, outline: read.outline }).toMatchObject({
    Title: head.title,
    Author: head.author,
    Language: 'zh-Hans',
    Creator: 'Lectern',
    Producer: 'Lectern',
    CreationDate: 'D:19700101000000Z',
    pages: read.pages,
    mode: 'UseOutlines',
    outline,
  })
  expect(read.isTagged).toBe(true)
  expect(read.text.match(/Page/g)).toHaveLength(3)
})

test('the same pages give the same bytes, whatever the browser has shown before', async () => {
  const once = finishPdf(await print(sheet), head).bytes
  await print(sheet.repeat(20))
  expect(Buffer.from(finishPdf(await print(sheet), head).bytes).equals(once)).toBe(true)
})

test('hundreds of pages stay in order', async () => {
  const numbers = Array.from({ length: 300 }, (_, index) => index + 1)
  const html = numbers.map((number) => `<p>${number};</p><div style="break-after:page"></div>`).join('')
  const { bytes } = finishPdf(await print(html), { ...head, outline: [{ title: 'last', page: 300, children: [] }] })
  const read = await readPdf(bytes)
  expect(read.text.replace(/\s/g, '')).toBe(numbers.map((number) => `${number};`).join(''))
  expect(read.outline).toEqual([{ title: 'last', page: 300, children: [] }])
})

test.each(['', '%PDF-1.4\n', 'startxref\n0\n%%EOF\n'])('what is no printed PDF is said to be none: %j', (text) => {
  expect(() => finishPdf(Buffer.from(text), head)).toThrow('cannot be read')
})
