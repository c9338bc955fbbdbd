import { compose } from '../compose/compose.js'
import { type Fitted, fit } from '../fit/fit.js'
import { measuringHtml, startMeasuring } from '../fit/measure-slides.js'
import type { Deck, Figure, Section, Slide } from '../model.js'
import { figuresOf } from '../plan/figures.js'
import { plan } from '../plan/plan.js'
import { shownText } from '../plan/shown-text.js'
import type { DeckSource } from '../render/html.js'
import { cachedFonts } from '../theme/fonts/cached-fonts.js'
import { leadingFamilies } from '../theme/fonts/leading-families.js'
import { slideSize } from '../theme/slide-size.js'
import type { PreparedLecture } from './prepare-lecture.js'
import { presented } from './presented.js'
import type { Workshop } from './workshop.js'

/** A deck that is fitted and composed, not yet rendered. */
export interface MadeDeck {
  readonly deck: Deck
  readonly source: DeckSource
  readonly frame: DeckFrame
  readonly prepared: PreparedLecture
  readonly fitted: Fitted
  /** Characters that no embedded font can draw. */
  readonly missing: readonly string[]
}

/** Plans the slides of a section, fits them in the browser and composes the deck. */
export async function makeDeck(
  section: Section,
  path: string,
  prepared: PreparedLecture,
  workshop: Workshop,
): Promise<MadeDeck> {
  const { lecture, settings, figures, theme } = prepared
  const groups = plan(lecture, section, figures, settings)
  const families = leadingFamilies(theme.css)
  const shown = shownText(groups, lecture)
  const text = shown.text + (settings.changes?.footer ?? '')
  const wanted = { ...shown, text, families, own: theme.own, lang: lecture.lang }
  const fonts = await cachedFonts(wanted, workshop.fontCache)
  const { width } = slideSize(settings.ratio)
  const url = await workshop.file(`${path}-measure.html`, measuringHtml(fonts.css, width))
  const fitted = await workshop.pages.use(async (page) => {
    const render = (markdown: string) => workshop.thread.slides(markdown, theme.css)
    const measure = startMeasuring(page, url, render, width)
    const known = workshop.measured?.(JSON.stringify([theme.css, families, theme.own.map(({ key }) => key), width]))
    return await fit(groups, { head: { lecture, section, settings }, measure, known })
  })
  return composeDeck({ section, path, prepared, fontCss: fonts.css, missing: fonts.missing }, fitted)
}

/** What a deck is composed from besides its slides. */
export interface DeckFrame {
  readonly section: Section
  readonly path: string
  readonly prepared: PreparedLecture
  readonly fontCss: string
  readonly missing: readonly string[]
}

/** Composes a deck from slides as they are broken now. */
export function composeDeck(frame: DeckFrame, fitted: Fitted): MadeDeck {
  const { section, path, prepared, fontCss, missing } = frame
  const { lecture, settings } = prepared
  const { slides } = fitted
  const markdown = compose(slides, { lecture, section, settings })
  const figures = picturesOf(slides)
  const deck = { lecture, section, path, slides, markdown, figures }
  return {
    deck,
    source: {
      markdown,
      figures,
      fontCss,
      themeCss: prepared.theme.css,
      presented: presented(slides, figures, prepared),
    },
    frame,
    prepared,
    fitted,
    missing,
  }
}

function picturesOf(slides: readonly Slide[]): Figure[] {
  const shown = slides.flatMap(({ atoms }) =>
    atoms.flatMap(({ content }) => figuresOf(content).map(({ figure }) => figure)),
  )
  return [...new Set(shown)].filter((figure) => figure.name !== undefined)
}
