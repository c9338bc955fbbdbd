import type { VFileMessage } from 'vfile-message'
import type { PagePool } from '../browser/page-pool.js'
import { loadConfig } from '../config/load-config.js'
import { resolveSettings } from '../config/resolve-settings.js'
import { UsageError } from '../diagnostics/errors.js'
import { loadFigures } from '../figures/load-figures.js'
import { remotePicture } from '../figures/remote/remote-picture.js'
import type { Figures, Lecture, Settings } from '../model.js'
import { outline } from '../outline/outline.js'
import type { RenderThread } from '../render/render-thread.js'
import type { LectureInput } from '../source/find-lectures.js'
import { readNotes } from '../source/read-notes.js'
import { diagramColors } from '../theme/diagram-colors.js'
import { cachedFonts } from '../theme/fonts/cached-fonts.js'
import { loadTheme, type Theme } from '../theme/load-theme.js'
import { figureCache, fontCache, remoteCache } from './caches.js'
import type { BuildRequest } from './request.js'

/** A lecture read and outlined, with everything that its decks are made from. */
export interface PreparedLecture {
  readonly lecture: Lecture
  readonly settings: Settings
  readonly theme: Theme
  readonly figures: Figures
  readonly diagnostics: readonly VFileMessage[]
}

/** Reads and outlines the lecture behind an input; throws a `UsageError` for wrong settings and for an input without notes. */
export async function prepareLecture(
  { input, course }: LectureInput,
  request: BuildRequest,
  thread: RenderThread,
  pages: () => Promise<PagePool>,
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
  })
  const theme = await loadTheme(settings.theme, cwd, settings.accent)
  // Slides are wide unless the theme's CSS knows another size.
  if (settings.ratio !== '16:9' && !theme.ratios.includes(settings.ratio))
    throw new UsageError(
      `theme ${theme.name}: has no slides of ${settings.ratio}; add a \`@size\` line for them to its CSS`,
    )
  thread.prepare(theme.css)
  const { lecture, diagnostics: inOutline } = outline(notes.sources, { ...settings, name: notes.name })
  const fontsFor = async (text: string) => (await cachedFonts({ text, code: '' }, fontCache(request))).css
  const { figures, diagnostics: inFigures } = await loadFigures(lecture, {
    colors: diagramColors(theme.tokens),
    tokens: theme.tokens,
    fontsFor,
    pages,
    cache: figureCache(request),
    fetchRemote: settings.remote ? (url) => remotePicture(url, remoteCache(request)) : undefined,
  })
  const diagnostics = [...notes.diagnostics, ...inSettings, ...inOutline, ...inFigures]
  return { lecture, settings: { ...settings, theme: theme.name }, theme, figures, diagnostics }
}
