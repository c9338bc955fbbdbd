import type { VFileMessage } from 'vfile-message'
import type { Origin, Settings, Source } from '../model.js'
import type { ThemeChanges } from '../theme-changes.js'
import type { FlagSettings } from './flags.js'
import { formatList } from './formats.js'
import { readFrontMatterSettings } from './front-matter-settings.js'
import type { ConfigSettings, FrontMatterSettings } from './schema.js'

/** Settings of a configuration, and where they are said. */
export interface PlacedSettings {
  readonly settings: ConfigSettings
  /** Place of each key, such as `theme.accent`; empty where the configuration is code. */
  readonly places: ReadonlyMap<string, Origin>
}

/** Where a lecture's settings come from. */
export interface SettingsRequest {
  readonly config: ConfigSettings
  /** The lecture's files in reading order; the first front matter that sets a key wins. */
  readonly sources: readonly Source[]
  readonly flags: FlagSettings
  /** Where the configuration says what; by default nowhere. */
  readonly places?: ReadonlyMap<string, Origin>
  /** Absolute folder of the configuration; by default the root of all folders. */
  readonly folder?: string
}

/** A lecture's settings, and what is wrong with the front matter of its files. */
export interface ResolvedSettings {
  readonly settings: Settings
  readonly diagnostics: readonly VFileMessage[]
}

const byDefault = formatList.filter((format) => format.byDefault).map(({ name }) => name)

/** Resolves a lecture's settings: defaults give way to the configuration, that to front matter, that to flags. */
export function resolveSettings(request: SettingsRequest): ResolvedSettings {
  const { config, sources, flags } = request
  const read = sources.map(readFrontMatterSettings)
  const notes: FrontMatterSettings = Object.assign({}, ...read.toReversed().map(({ settings }) => settings))
  const named: ThemeSetting = typeof config.theme === 'string' ? { name: config.theme } : {}
  const chosen = typeof config.theme === 'object' ? config.theme : named
  const asked = flags.theme ?? notes.theme
  return {
    settings: {
      title: flags.title ?? notes.title ?? config.title,
      author: flags.author ?? notes.author ?? config.author,
      lang: flags.lang ?? notes.lang ?? config.lang,
      theme: asked ?? chosen.name ?? 'lectern',
      changes: changesOf(chosen, asked === undefined || asked === chosen.name, request),
      questions: notes.questions ?? config.questions,
      deck: flags.deck ?? notes.deck ?? config.deck ?? 'section',
      ratio: flags.ratio ?? notes.ratio ?? config.ratio ?? chosen.ratio ?? '16:9',
      detail: flags.detail ?? notes.detail ?? config.detail ?? 'points',
      think: flags.think ?? notes.think ?? config.think ?? true,
      remote: flags.remote ?? config.remote ?? false,
      formats: flags.format ?? config.format ?? byDefault,
      ...onPaper(config, flags),
    },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

type ThemeSetting = Partial<Exclude<NonNullable<ConfigSettings['theme']>, string>>

/** An accent belongs to its theme; fonts, logo and the rest are the lecturer's in whatever theme. */
function changesOf(
  { name: _, ratio: __, accent, ...kept }: ThemeSetting,
  isItsTheme: boolean,
  { places = new Map(), folder = '/' }: SettingsRequest,
): ThemeChanges | undefined {
  const changes = { ...kept, ...(isItsTheme && accent !== undefined && { accent }) }
  return Object.keys(changes).length === 0 ? undefined : { ...changes, places, folder }
}

/** How slides, notes and handouts are printed. */
function onPaper(
  { paper = 'a4', handout = {}, pdfNotes = false, lightPdf = false }: ConfigSettings,
  flags: FlagSettings,
): Pick<Settings, 'paper' | 'handout' | 'pdfNotes' | 'lightPdf'> {
  return {
    lightPdf: flags.lightPdf ?? lightPdf,
    pdfNotes: flags.pdfNotes ?? pdfNotes,
    paper,
    handout: { slides: handout.slides ?? 3, notes: handout.notes ?? 'lines' },
  }
}
