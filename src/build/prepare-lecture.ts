import { dirname } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { PagePool } from '../browser/page-pool.js'
import { formatList } from '../config/formats.js'
import { loadConfig } from '../config/load-config.js'
import { resolveSettings } from '../config/resolve-settings.js'
import { figureRoom } from '../figures/figure-room.js'
import { loadFigures } from '../figures/load-figures.js'
import { remotePicture } from '../figures/remote/remote-picture.js'
import type { Figures, Lecture, Settings } from '../model.js'
import type { ParseText } from '../outline/normalise.js'
import { outline } from '../outline/outline.js'
import type { RenderThread } from '../render/render-thread.js'
import type { LectureInput } from '../source/find-lectures.js'
import { readNotes } from '../source/read-notes.js'
import { diagramColors } from '../theme/diagram-colors.js'
import { cachedFonts } from '../theme/fonts/cached-fonts.js'
import { singleWeights } from '../theme/fonts/own/single-weights.js'
import type { Theme } from '../theme/load-theme.js'
import { figureCache, fontCache, remoteCache } from './caches.js'
import { prepareTheme } from './prepare-theme.js'
import type { BuildRequest } from './request.js'

/** A lecture read and outlined, with everything that its decks are made from. */
export interface PreparedLecture {
  readonly lecture: Lecture
  readonly settings: Settings
  readonly theme: Theme
  /** The theme as it was asked for: a name, a folder or a CSS file. */
  readonly themeAsked: string
  readonly figures: Figures
  /** The same as they stand on white paper. */
  readonly printed: Figures
  /** How PDFs are printed where not like the slides: a style sheet of other colours, and pictures in these. */
  readonly paper: { readonly css: string; readonly figures: Figures } | undefined
  readonly diagnostics: readonly VFileMessage[]
}

/**
 * Reads and outlines the lecture behind an input; throws a `UsageError` for wrong settings and for an input without notes.
 *
 * @param parse as for `outline`
 */
export async function prepareLecture(
  { input, course }: LectureInput,
  request: BuildRequest,
  thread: RenderThread,
  pages: () => Promise<PagePool>,
  parse?: ParseText,
): Promise<PreparedLecture> {
  const { cwd, flags } = request
  const [notes, config] = await Promise.all([
    readNotes(input, cwd),
    loadConfig({ input, course, cwd, file: flags.config }),
  ])
  const { settings, diagnostics: inSettings } = resolveSettings({
    config: config.settings,
    sources: notes.sources,
    flags,
    places: config.places,
    folder: config.path === undefined ? cwd : dirname(config.path),
  })
  const fontsFor = async (text: string) => (await cachedFonts({ text, code: '' }, fontCache(request))).css
  const drawing = { fontsFor, pages, cache: figureCache(request) }
  const theme = await prepareTheme(settings, cwd, drawing)
  thread.prepare(theme.css)
  const { lecture, diagnostics: inOutline } = outline(notes.sources, { ...settings, name: notes.name }, parse)
  const fetchRemote = settings.remote ? (url: string) => remotePicture(url, remoteCache(request)) : undefined
  const draw = (tokens: Theme['tokens'], known?: Figures) =>
    loadFigures(lecture, {
      ...drawing,
      tokens,
      colors: diagramColors(tokens),
      room: figureRoom(settings.ratio),
      fetchRemote,
      known,
    })
  const { figures, diagnostics: inFigures } = await draw(theme.tokens)
  const light = settings.lightPdf && settings.formats.includes('pdf') ? theme.light : undefined
  const isOnWhite =
    light !== undefined || formatList.some(({ name, onWhite }) => onWhite && settings.formats.includes(name))
  const printed = theme.light && isOnWhite ? (await draw(theme.light.tokens, figures)).figures : figures
  const paper = light && { css: light.css, figures: printed }
  const diagnostics = [
    ...notes.diagnostics,
    ...inSettings,
    ...inOutline,
    ...inFigures,
    ...singleWeights(theme.own, settings),
  ]
  const named = { ...settings, theme: theme.name }
  return { lecture, settings: named, theme, themeAsked: settings.theme, figures, printed, paper, diagnostics }
}
