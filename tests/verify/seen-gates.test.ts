import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { finishPdf } from '../../src/render/finish-pdf.js'
import type { PdfFacts } from '../../src/render/pdf-facts.js'
import { printPdf } from '../../src/render/print-pdf.js'
import type { RenderedDeck } from '../../src/verify/gate.js'
import { gates } from '../../src/verify/gates.js'
import { inspectDeck } from '../../src/verify/inspect-deck.js'
import { temporaryFolder } from '../support/build-notes.js'
import { openTestBrowser } from '../support/open-test-browser.js'
import { plannedDeck } from '../support/planned-deck.js'
import { soundPdf } from '../support/sound-pdf.js'

const notes =
  '# Section\n\n## Why?\n\nBecause **it** works, and it always did.\n\n| a | b |\n|---|---|\n| one | two |\n'

const slides = [
  '<section class="title"><h1>Section</h1><p>1 question</p></section>',
  '<section class="question"><div class="kicker"><p>Question 1 of 1</p></div><h2>Why?</h2></section>',
  `<section class="table"><h3>Why?</h3><p>Because <strong>it</strong> works, and it always did.</p>
<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>one</td><td>two</td></tr></tbody></table></section>`,
]

const css = `*{margin:0} section{box-sizing:border-box;position:relative;width:1280px;height:720px;padding:44px 72px 64px;
font:32px/1.5 sans-serif;color:#1f2328;background:#fff} h1,h2,h3{font-size:40px} .kicker,.title p{font-size:24px;color:#595959}
strong{color:#005a8f} p,table{margin-top:24px} td,th{font-size:24px;padding:8px}`

const note = `<div class="bespoke-marp-note" data-index="2">Speaker notes ${notes.slice(notes.indexOf('Because'))}</div>`

let browser: BrowserSession

beforeAll(async () => {
  browser = await openTestBrowser()
}, 120_000)

afterAll(() => browser.close())

describe('the gates, looking at slides in a browser', () => {
  test('pass slides that are as they should be', async () => {
    expect(await found(slides)).toEqual([])
  })

  test.each<[rule: string, number, (slide: string) => string]>([
    ['overlap 5', 2, (slide) => slide.replace('<p>', '<p style="position:absolute;top:30px;left:72px">')],
    ['overflow 5', 2, (slide) => slide.replace('<p>', '<p style="margin-top:600px">')],
    ['text-too-small 5', 2, (slide) => slide.replace('<p>', '<p style="font-size:23px">')],
    ['text-too-small 7', 2, (slide) => slide.replace('<td>', '<td style="font-size:20px">')],
    ['text-too-small 3', 1, (slide) => slide.replace('<p>', '<p style="font-size:15px">')],
    ['contrast-low 5', 2, (slide) => slide.replace('<p>', '<p style="color:#767676">')],
    ['contrast-low 5', 2, (slide) => slide.replace('<strong>', '<strong style="color:#4d9fd6">')],
    ['contrast-low 5', 2, (slide) => slide.replace('<p>', '<p style="background:rgba(0,0,0,0.5)">')],
    ['not-verbatim 5', 2, (slide) => slide.replace('works', 'never works')],
    [
      'not-verbatim 5',
      2,
      (slide) => slide.replace('</tr></tbody>', '</tr><tr><td>three</td><td>four</td></tr></tbody>'),
    ],
    ['not-verbatim 3', 1, (slide) => slide.replace('Why?', 'Why not?')],
    ['visual-hidden 7', 2, (slide) => slide.replace(/<table>.*<\/table>/s, '')],
    ['title-repeated 5', 2, (slide) => slide.replace('<h3>', '<div class="kicker"><p>Question 1 of 1</p></div><h3>')],
    ['title-repeated 5', 2, (slide) => slide.replace('<h3>Why?</h3>', '')],
    ['answer-leaked 3', 1, (slide) => slide.replace('</section>', '<p>it always did.</p></section>')],
    ['not-accessible 5', 2, (slide) => slide.replace('</section>', `<img alt="" src="${pixel}"></section>`)],
  ])('find %s', async (rule, index, mend) => {
    const changed = slides.map((slide, position) => (position === index ? mend(slide) : slide))
    expect(changed[index]).not.toBe(slides[index])
    expect(await found(changed)).toContain(rule)
  })

  test('find a deck that names no language', async () => {
    expect(await found(slides, { lang: '' })).toEqual(['not-accessible 1'])
  })

  test('find a PDF without tags, title, language or bookmarks', async () => {
    const faults = await foundInPdf({
      isTagged: false,
      hasTitle: false,
      hasLang: false,
      hasOutline: false,
      figuresWithoutAlt: 2,
    })
    expect(faults).toEqual(Array(5).fill('not-accessible 1'))
  })

  test('find text that a PDF has drawn or misread, and let emoji be drawn', async () => {
    expect(await foundInPdf({ type3Text: '力' })).toEqual(['pdf-unreadable 1'])
    expect(await foundInPdf({ foreign: '⼒' })).toEqual(['pdf-unreadable 1'])
    expect(await foundInPdf({ type3Text: '😀❤️' })).toEqual([])
  })
})

describe('the facts of a PDF', () => {
  const head = { title: 'Deck', author: undefined, lang: 'en', outline: [{ title: 'Why?', page: 1, children: [] }] }

  test('tell a tagged one from one without tags', async () => {
    const page = await shownPage(slides, 'en')
    const tagged = finishPdf(await printPdf(page.page), head).facts
    const plain = finishPdf(await page.page.pdf({ preferCSSPageSize: true, tagged: false }), head).facts
    await page.page.close()
    expect(tagged).toMatchObject({
      isTagged: true,
      hasTitle: true,
      hasLang: true,
      hasOutline: true,
      figuresWithoutAlt: 0,
    })
    expect(plain.isTagged).toBe(false)
  })

  test('count pictures without alternative text, not the frames around pictures that have one', async () => {
    const framed = (alt: string) =>
      `<figure><p><img alt="${alt}" src="${pixel}" width="90" height="90"></p><figcaption>It</figcaption></figure>`
    expect((await factsWith(framed('a square'))).figuresWithoutAlt).toBe(0)
    expect((await factsWith(`<svg role="img" width="90" height="90"><circle r="40"/></svg>`)).figuresWithoutAlt).toBe(1)
  })

  async function factsWith(picture: string): Promise<PdfFacts> {
    const { page } = await shownPage([`<section><h3>Why?</h3>${picture}</section>`], 'en')
    const { facts } = finishPdf(await printPdf(page), head)
    await page.close()
    return facts
  }
})

const pixel =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%229%22 height=%229%22%3E%3Crect width=%229%22 height=%229%22/%3E%3C/svg%3E'

async function found(sections: readonly string[], { lang = 'en' } = {}): Promise<string[]> {
  return faultsOf(await rendered(sections, lang))
}

async function foundInPdf(facts: Partial<PdfFacts>): Promise<string[]> {
  const seen = await rendered(slides, 'en')
  return faultsOf({ ...seen, pdf: { ...soundPdf, pages: 3, ...facts } })
}

function faultsOf(seen: RenderedDeck): string[] {
  return gates.flatMap(({ check }) => check(seen)).map(({ ruleId, line }) => `${ruleId} ${line}`)
}

async function rendered(sections: readonly string[], lang: string): Promise<RenderedDeck> {
  const deck = plannedDeck(notes, { think: false })
  const { page, url } = await shownPage(sections, lang)
  const inspection = await inspectDeck(page, url, deck, { slideWidth: 1280, closely: false })
  await page.close()
  return { deck, detail: 'full', inspection, missing: [], pdf: undefined }
}

async function shownPage(sections: readonly string[], lang: string) {
  const file = path.join(temporaryFolder(), 'deck.html')
  writeFileSync(
    file,
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${css}</style>${sections.join('')}${note}</html>`,
  )
  const url = pathToFileURL(file).href
  const page = await browser.page()
  await page.goto(url)
  return { page, url }
}
