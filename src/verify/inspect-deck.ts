import type { HTTPRequest, Page } from '../browser/open-browser.js'
import { settlePage } from '../browser/settle-page.js'
import { measureInPage, type SlideMeasure } from '../fit/measure-in-page.js'
import type { Deck, Size } from '../model.js'
import { lookInPage } from './look-in-page.js'
import type { SlideLook } from './slide-look.js'

/** What a rendered deck shows, as the browser sees it. */
export interface Inspection {
  readonly slides: readonly InspectedSlide[]
  /** Speaker notes by slide, counted from 0; slides without notes are absent. */
  readonly notes: ReadonlyMap<number, string>
  /** Addresses that the deck asked the network or the disk for. */
  readonly requests: readonly string[]
  /** Language that the deck says it is in. */
  readonly lang: string
}

/** One rendered slide. */
export interface InspectedSlide {
  readonly text: string
  /** px at 1280×720 by which content leaves the slide's padding box, or is clipped inside. */
  readonly overflow: number
  /** Room below the heading, px. */
  readonly body: Size
  /** What KaTeX says of each formula that it cannot typeset. */
  readonly formulaFaults: readonly string[]
  readonly look: SlideLook
}

/** How a deck is inspected. */
export interface InspectionOptions {
  readonly slideWidth: number
  /** Whether to find out where lines break, for the metrics; the gates need it not. */
  readonly closely: boolean
}

/** Shows a deck's HTML file as a person would and looks at all its slides, laid out for print; the page goes on showing it. */
export async function inspectDeck(
  page: Page,
  url: string,
  deck: Deck,
  { slideWidth, closely }: InspectionOptions,
): Promise<Inspection> {
  const requests: string[] = []
  const refuse = (request: HTTPRequest) => {
    const address = request.url()
    if (address === url || address.startsWith('data:')) return void request.continue()
    requests.push(address)
    return void request.abort()
  }
  await page.setRequestInterception(true)
  page.on('request', refuse)
  try {
    await page.setViewport({ width: slideWidth, height: 720 })
    await page.goto(url, { waitUntil: 'load' })
    await settlePage(page)
    await page.emulateMediaType('print')
    const measured = await page.evaluate(
      measureInPage,
      deck.slides.map((slide) => ({ scales: [slide.scale], finished: true, counted: false, places: [] })),
    )
    const { seen, notes, lang } = await page.evaluate(readSlides)
    const looks = await page.evaluate(lookInPage, closely)
    const slides = seen.map((slide, index) => ({
      ...slide,
      ...roomIn(measured[index]?.[0]),
      look: looks[index] ?? { blocks: [], pictures: [], tables: [], formulas: [] },
    }))
    return { slides, notes: new Map(notes), requests, lang }
  } finally {
    page.off('request', refuse)
    await page.setRequestInterception(false)
    // Marp's print style sheet would not apply to a page that is told what medium it is.
    await page.emulateMediaType()
  }
}

function roomIn(measure: SlideMeasure | undefined): Pick<InspectedSlide, 'overflow' | 'body'> {
  if (!measure) return { overflow: 0, body: { width: 0, height: 0 } }
  const { overflow, bodyWidth, bodyTop, bodyBottom } = measure
  return { overflow, body: { width: bodyWidth, height: Math.max(0, bodyBottom - bodyTop) } }
}

/** Runs inside the page: the text of each slide with its faulty formulas, the text of each speaker note, the language. */
function readSlides(): {
  seen: Pick<InspectedSlide, 'text' | 'formulaFaults'>[]
  notes: [number, string][]
  lang: string
} {
  /** The lecturer's line at the foot is no content. */
  const textOf = (section: Element): string => {
    const running = section.querySelector(':scope > footer > small')?.textContent ?? ''
    const text = section.textContent ?? ''
    return running !== '' && text.trimEnd().endsWith(running) ? text.trimEnd().slice(0, -running.length) : text
  }

  const seen = [...document.querySelectorAll('section')].map((section) => ({
    text: textOf(section),
    formulaFaults: [
      ...[...section.querySelectorAll<HTMLElement>('.katex-error')].map((formula) => formula.title),
      // KaTeX writes a command that it does not know in its error colour and goes on.
      ...[...section.querySelectorAll('.katex-html [style*="#cc0000"]')].map(
        (word) => `unknown command ${word.textContent}`,
      ),
    ],
  }))
  const notes = [...document.querySelectorAll<HTMLElement>('.bespoke-marp-note')].map((note): [number, string] => [
    Number(note.dataset['index']),
    note.textContent ?? '',
  ])
  return { seen, notes, lang: document.documentElement.lang }
}
