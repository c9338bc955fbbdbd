import pLimit from 'p-limit'
import { compose } from '../compose/compose.js'
import { type Fitted, fit, fittedTogether } from '../fit/fit.js'
import { measuringHtml, startMeasuring } from '../fit/measure-slides.js'
import { groupedBy } from '../grouped-by.js'
import type { Deck, Figure, Slide, SlideGroup } from '../model.js'
import { figuresOf } from '../plan/figures.js'
import { planDeck } from '../plan/plan-deck.js'
import { questionsOf } from '../plan/questions-of.js'
import { shownText } from '../plan/shown-text.js'
import type { DeckSource } from '../render/html.js'
import { cachedFonts } from '../theme/fonts/cached-fonts.js'
import { leadingFamilies } from '../theme/fonts/leading-families.js'
import { slideSize } from '../theme/slide-size.js'
import { atOnce } from './at-once.js'
import type { DeckJob } from './deck-jobs.js'
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

/** Plans the slides of a deck, fits those of each section in the browser and composes the deck. */
export async function makeDeck(job: DeckJob, workshop: Workshop): Promise<MadeDeck> {
  const { prepared, sections, title, path, among } = job
  const { lecture, settings, figures, theme } = prepared
  const only = among && new Set(questionsOf(job))
  const groups = planDeck(lecture, among ?? sections, figures, settings, only)
  const families = leadingFamilies(theme.css)
  const shown = shownText(groups, lecture)
  const text = shown.text + (settings.changes?.footer ?? '')
  const wanted = { ...shown, text, families, own: theme.own, lang: lecture.lang }
  const fonts = await cachedFonts(wanted, workshop.fontCache)
  const { width } = slideSize(settings.ratio)
  const url = await workshop.file(`${path}-measure.html`, measuringHtml(fonts.css, width))
  const render = (markdown: string) => workshop.thread.slides(markdown, theme.css)
  const known = workshop.measured?.(JSON.stringify([theme.css, families, theme.own.map(({ key }) => key), width]))
  const fitSection = (own: readonly SlideGroup[]) =>
    workshop.pages.use(async (page) => {
      const measure = startMeasuring(page, url, render, width)
      return await fit(own, { head: { lecture, title, settings }, measure, known })
    })
  const bySection = groupedBy(groups, ({ section }) => section ?? sections[0])
  const fitted = fittedTogether(await pLimit(atOnce).map(bySection.values(), fitSection))
  return composeDeck({ job, fontCss: fonts.css, missing: fonts.missing }, fitted)
}

/** What a deck is composed from besides its slides. */
export interface DeckFrame {
  readonly job: DeckJob
  readonly fontCss: string
  readonly missing: readonly string[]
}

/** Composes a deck from slides as they are broken now. */
export function composeDeck(frame: DeckFrame, fitted: Fitted): MadeDeck {
  const { job, fontCss, missing } = frame
  const { prepared, sections, title, path } = job
  const { lecture, settings } = prepared
  const { slides } = fitted
  const markdown = compose(slides, { lecture, title, settings })
  const figures = picturesOf(slides)
  const deck = { lecture, sections, title, path, slides, markdown, figures }
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
