import type { VFileMessage } from 'vfile-message'
import type { Page } from '../browser/open-browser.js'
import { tighten } from '../fit/fit.js'
import { tolerance } from '../fit/tolerance.js'
import type { Deck, Format, Slide } from '../model.js'
import { deckOutline } from '../render/deck-outline.js'
import { photographSlide } from '../render/photograph-slide.js'
import { printPdf } from '../render/print-pdf.js'
import type { Theme } from '../theme/load-theme.js'
import { slideSize } from '../theme/slide-size.js'
import type { RenderedDeck } from '../verify/gate.js'
import { gates } from '../verify/gates.js'
import { type Inspection, inspectDeck } from '../verify/inspect-deck.js'
import { composeDeck, type MadeDeck } from './make-deck.js'
import type { Workshop } from './workshop.js'

/** A deck in all its formats, checked. */
export interface RenderedFiles {
  readonly deck: Deck
  readonly files: ReadonlyMap<Format, Uint8Array>
  /** WebP of the first slide; undefined where nothing is written. */
  readonly cover: Uint8Array | undefined
  readonly theme: Theme
  readonly rendered: RenderedDeck
  readonly diagnostics: readonly VFileMessage[]
}

/** A deck as the browser has shown and printed it. */
interface ShownDeck {
  readonly made: MadeDeck
  readonly html: string
  readonly inspection: Inspection
  readonly printed: Uint8Array | undefined
  readonly cover: Uint8Array | undefined
}

/** A deck with a slide that came out too large is broken again with less room, this often. */
const mostRounds = 4

/** Shows a deck's HTML in the browser, breaks it again where a slide came out too large, checks it and prints its PDF. */
export async function renderDeck(made: MadeDeck, html: string, workshop: Workshop): Promise<RenderedFiles> {
  const shown = await workshop.pages.use(async (page): Promise<ShownDeck> => {
    let current = { made, html, inspection: await inspect(page, made, html, workshop) }
    for (let round = 0; round < mostRounds; round++) {
      const excess = excessOf(current.made.deck, current.inspection)
      if (excess.size === 0) break
      const again = composeDeck(made.frame, tighten(current.made.fitted, excess))
      const rendered = await workshop.thread.html(again.source, workshop.folder)
      current = { made: again, html: rendered, inspection: await inspect(page, again, rendered, workshop) }
    }
    const { formats, ratio } = current.made.prepared.settings
    const printed = formats.includes('pdf') ? await printPdf(page) : undefined
    const cover = workshop.writes ? await photographSlide(page, slideSize(ratio).width) : undefined
    return { ...current, printed, cover }
  })
  return await finishDeck(shown, workshop)
}

async function inspect(
  page: Page,
  { deck, prepared }: MadeDeck,
  html: string,
  workshop: Workshop,
): Promise<Inspection> {
  const url = await workshop.file(`${deck.path}.html`, html)
  const slideWidth = slideSize(prepared.settings.ratio).width
  return await inspectDeck(page, url, deck, { slideWidth, closely: workshop.closely })
}

function excessOf(deck: Deck, { slides }: Inspection): Map<Slide, number> {
  const overflows = deck.slides.map((slide, index) => [slide, slides[index]?.overflow ?? 0] as const)
  return new Map(overflows.filter(([, overflow]) => overflow > tolerance))
}

async function finishDeck(
  { made, html, inspection, printed, cover }: ShownDeck,
  { thread }: Workshop,
): Promise<RenderedFiles> {
  const { deck, prepared } = made
  const { settings, lecture } = prepared
  const head = { title: deck.section.title, author: lecture.author, lang: lecture.lang, outline: deckOutline(deck) }
  const pdf = printed && (await thread.finishPdf(printed, head))
  const encode = (text: string) => new TextEncoder().encode(text)
  const all: readonly (readonly [Format, Uint8Array | undefined])[] = [
    ['md', encode(deck.markdown)],
    ['html', encode(html)],
    ['pdf', pdf?.bytes],
  ]
  const files = new Map(
    all.flatMap(([format, bytes]) => (bytes && settings.formats.includes(format) ? [[format, bytes]] : [])),
  )
  const rendered = {
    deck,
    detail: settings.detail,
    inspection,
    missing: made.missing,
    pdf: pdf?.facts,
    isStockTheme: prepared.theme.isStock,
  }
  return {
    deck,
    files,
    cover,
    theme: prepared.theme,
    rendered,
    diagnostics: gates.flatMap(({ check }) => check(rendered)),
  }
}
