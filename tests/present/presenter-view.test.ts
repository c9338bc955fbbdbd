import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserSession, Page } from '../../src/browser/open-browser.js'
import { type BuiltDeck, builtDeck, openDeck, openPresenter, shows } from '../support/open-deck.js'
import { openTestBrowser } from '../support/open-test-browser.js'

const figure = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="teal"/></svg>`

const notes = `# Transformers

## What does attention compute?

It weighs **values** by scores, <img src=x onerror="window.hacked = 'image'"> <script>window.hacked = 'script'</script>
which are $q \\cdot k$, and [this](javascript:window.hacked='link') is no link.

| part | role |
| --- | --- |
| query | asks |

\`\`\`python
def attend(q): return q
\`\`\`

$$
a = \\sum_i w_i v_i
$$

![A square](figure.svg "A square")

---

> [!TIP]
> Draw first.

<!-- class: hidden -->

## Why scale?

Because large scores saturate the softmax.
`

let browser: BrowserSession
let built: BuiltDeck

beforeAll(async () => {
  browser = await openTestBrowser()
  built = await builtDeck({ 'notes.md': notes, 'figure.svg': figure })
}, 120_000)

afterAll(async () => {
  built.remove()
  await browser.close()
})

describe('the presenter view', () => {
  test('shows the notes as they are meant: tables, code in colours, formulas, pictures, callouts, and runs none of them', async () => {
    const deck = await openDeck(browser, built.url, '#3')
    const desk = await openPresenter(deck)
    const found = await desk.$$eval('.bespoke-marp-note', (all) => {
      const has = (selector: string) => all.some((note) => note.querySelector(selector))
      return {
        bold: has('.lectern-note strong'),
        table: has('.lectern-note table td'),
        code: has('.lectern-note pre code.language-python span[style*="keyword"]'),
        formula: has('.lectern-note .katex-html .mord') && has('.lectern-note math'),
        picture: has('.lectern-note img[src^="data:image/svg+xml"]'),
        callout: has('.lectern-note .callout.tip'),
        raw: all.filter((note) => !note.querySelector('.lectern-note')).length,
        active: has('script, [onerror], a[href^="javascript"], [id]'),
      }
    })
    expect(found).toEqual({
      bold: true,
      table: true,
      code: true,
      formula: true,
      picture: true,
      callout: true,
      raw: 0,
      active: false,
    })
    for (const page of [deck.page, desk]) expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(deck.requests).toEqual([])
    expect(deck.faults).toEqual([])
  })

  test('draws formulas in the notes by fonts that the deck brings', async () => {
    const first = await openDeck(browser, built.url)
    const index = await first.page.$eval('#lectern-notes', (template) => {
      const noted = (template as HTMLTemplateElement).content.querySelector('[data-index]:has(.katex)')
      return Number(noted?.getAttribute('data-index'))
    })
    const desk = await openPresenter(await openDeck(browser, built.url, `#${index + 1}`))
    const cdp = await desk.createCDPSession()
    await cdp.send('DOM.enable')
    await cdp.send('CSS.enable')
    const selector = `.bespoke-marp-note[data-index="${index}"] .katex-html .mord`
    await desk.waitForSelector(selector, { visible: true })
    const { root } = await cdp.send('DOM.getDocument')
    const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
    expect(nodeIds.length).toBeGreaterThan(0)
    const used = await Promise.all(nodeIds.map((nodeId) => cdp.send('CSS.getPlatformFontsForNode', { nodeId })))
    const fonts = used.flatMap((one) => one.fonts)
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([])
  })

  test('turns the slides of the audience, and the audience its own', async () => {
    const deck = await openDeck(browser, built.url, '#2')
    const desk = await openPresenter(deck)
    await desk.keyboard.press('ArrowRight')
    await shows(deck.page, 3)
    await deck.page.keyboard.press('End')
    await deck.page.waitForFunction(() => document.querySelector('.bespoke-marp-active')?.id === '/recap')
    await desk.waitForFunction(() => document.querySelector('.bespoke-marp-active')?.id === '/recap')
  })

  test('starts a countdown that both windows show, and goes on without it', async () => {
    const deck = await openDeck(browser, built.url, '#3')
    const desk = await openPresenter(deck)
    await desk.keyboard.press('t')
    for (const page of [deck.page, desk]) await page.waitForSelector('.lectern-countdown:not([hidden])')
    const [here, there] = await Promise.all([digits(deck.page), digits(desk)])
    expect(here).toMatch(/^0:(?:2\d|30)$/)
    expect(Math.abs(Number(here.slice(2)) - Number(there.slice(2)))).toBeLessThanOrEqual(1)
    expect(await desk.$eval('.lectern-think', (button) => button.textContent)).toBe('Stop the countdown')
    await deck.page.keyboard.press('ArrowRight')
    for (const page of [deck.page, desk])
      await page.waitForFunction(() => document.querySelector<HTMLElement>('.lectern-countdown')?.hidden)
  })

  test('darkens the audience but not itself, and points on its slide', async () => {
    const deck = await openDeck(browser, built.url, '#3')
    const desk = await openPresenter(deck)
    await desk.click('.lectern-under [title^="Black"]')
    await deck.page.waitForSelector('.lectern-shade:not([hidden])')
    expect(await desk.$('.lectern-shade:not([hidden])')).toBeNull()
    expect(await desk.$eval('.lectern-state', (state) => state.textContent)).toBe('The audience sees black')
    await desk.keyboard.press('b')
    await desk.keyboard.press('l')
    await desk.mouse.move(300, 300)
    await deck.page.waitForSelector('.lectern-dot:not([hidden])')
  })

  test('keeps the size of the notes and the place of the split; a clicker turns slides also from the notes', async () => {
    const deck = await openDeck(browser, built.url, '#4')
    const desk = await openPresenter(deck)
    const before = await measured(desk)
    await desk.keyboard.press('+')
    await desk.keyboard.press('+')
    await desk.focus('[role="separator"]')
    for (let step = 0; step < 5; step += 1) await desk.keyboard.press('ArrowLeft')
    const after = await measured(desk)
    expect(after.size).toBeGreaterThan(before.size * 1.4)
    expect(after.width).toBeGreaterThan(before.width + 50)
    await desk.focus('.bespoke-marp-note.active')
    await desk.keyboard.press('PageDown')
    await shows(deck.page, 5)
    await desk.reload()
    await desk.waitForFunction(() => document.querySelector('.lectern-head') !== null)
    await shows(desk, 5)
    expect((await measured(desk)).width).toBeCloseTo(after.width, 0)
    await desk.evaluate(() => localStorage.clear())
  })

  test('counts the time of the talk from its first step, and what is left of it', async () => {
    const desk = await openPresenter(await openDeck(browser, built.url, '#2'))
    const times = () => desk.$$eval('.lectern-times time', (all) => all.map((one) => one.textContent))
    expect((await times())[1]).toBe('0:00')
    expect((await times())[2]).toMatch(/^\d+:\d\d$/)
    await desk.keyboard.press('ArrowRight')
    await desk.waitForFunction(() => document.querySelectorAll('.lectern-times time')[1]?.textContent !== '0:00')
    await desk.click('[title="Pause the clock"]')
    await desk.waitForSelector('[title="Start the clock"]')
  })
})

function digits(page: Page): Promise<string> {
  return page.$eval('.lectern-digits', (one) => one.textContent ?? '')
}

function measured(desk: Page): Promise<{ size: number; width: number }> {
  return desk.$eval('.bespoke-marp-note.active', (note) => ({
    size: Number.parseFloat(getComputedStyle(note).fontSize),
    width: note.getBoundingClientRect().width,
  }))
}
