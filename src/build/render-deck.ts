import type { VFileMessage } from 'vfile-message'
import type { Page } from '../browser/open-browser.js'
import { tighten } from '../fit/fit.js'
import { tolerance } from '../fit/tolerance.js'
import type { FormatFiles } from '../formats/deck-format.js'
import { makeFormats } from '../formats/make-formats.js'
import type { Deck, Format, Slide } from '../model.js'
import { photographSlide } from '../render/photograph-slide.js'
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
  /** As its slides are broken now. */
  readonly made: MadeDeck
  /** The presentation in one HTML file. */
  readonly html: string
  readonly files: ReadonlyMap<Format, FormatFiles>
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
  /** How its PDF looks, where that is not how it is shown. */
  readonly onPaper: Inspection | undefined
  readonly files: ReadonlyMap<Format, FormatFiles>
  readonly cover: Uint8Array | undefined
}

/** A deck with a slide that came out too large is broken again with less room, this often. */
const mostRounds = 4

/** Shows a deck's HTML in the browser, breaks it again where a slide came out too large, makes its files and checks it. */
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
    const { ratio } = current.made.prepared.settings
    const cover = workshop.writes ? await photographSlide(page, slideSize(ratio).width) : undefined
    const onPaper = await showOnPaper(page, current.made, workshop)
    return { ...current, onPaper, cover, files: await makeFormats({ ...current, page }, workshop) }
  })
  return checkDeck(shown)
}

/** Shows the slides in other colours where the PDF has them; they are broken as they are. */
async function showOnPaper(page: Page, made: MadeDeck, workshop: Workshop): Promise<Inspection | undefined> {
  const { paper } = made.prepared
  if (!paper || workshop.makes?.('pdf') === false) return undefined
  const byName = new Map([...paper.figures.values()].map((figure) => [figure.name, figure]))
  const figures = made.source.figures.map((figure) => byName.get(figure.name) ?? figure)
  const html = await workshop.thread.html({ ...made.source, figures, themeCss: paper.css }, workshop.folder)
  return await inspect(page, made, html, workshop)
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

function checkDeck({ made, html, inspection, onPaper, files, cover }: ShownDeck): RenderedFiles {
  const { deck, prepared } = made
  const rendered = {
    deck,
    detail: prepared.settings.detail,
    inspection,
    missing: made.missing,
    pdf: files.get('pdf')?.facts,
    papers: [...files.values()].flatMap(({ paper }) => paper ?? []),
    isStockTheme: prepared.theme.isStock,
    slideWidth: slideSize(prepared.settings.ratio).width,
    changes: prepared.settings.changes,
  }
  const said = findings(rendered)
  const known = new Set(said.map(String))
  const more = onPaper ? findings({ ...rendered, inspection: onPaper }).filter((one) => !known.has(String(one))) : []
  return { deck, made, html, files, cover, theme: prepared.theme, rendered, diagnostics: [...said, ...more] }
}

function findings(rendered: RenderedDeck): VFileMessage[] {
  return gates.flatMap(({ check }) => check(rendered))
}
