import type { VFileMessage } from 'vfile-message'
import type { Settings, Source } from '../model.js'
import type { FlagSettings } from './flags.js'
import { formatList } from './formats.js'
import { readFrontMatterSettings } from './front-matter-settings.js'
import type { ConfigSettings, FrontMatterSettings } from './schema.js'

/** Where a lecture's settings come from. */
export interface SettingsRequest {
  readonly config: ConfigSettings
  /** The lecture's files in reading order; the first front matter that sets a key wins. */
  readonly sources: readonly Source[]
  readonly flags: FlagSettings
}

/** A lecture's settings, and what is wrong with the front matter of its files. */
export interface ResolvedSettings {
  readonly settings: Settings
  readonly diagnostics: readonly VFileMessage[]
}

const byDefault = formatList.filter((format) => format.byDefault).map(({ name }) => name)

/** Resolves a lecture's settings: defaults give way to the configuration, that to front matter, that to flags. */
export function resolveSettings({ config, sources, flags }: SettingsRequest): ResolvedSettings {
  const read = sources.map(readFrontMatterSettings)
  const notes: FrontMatterSettings = Object.assign({}, ...read.toReversed().map(({ settings }) => settings))
  const chosen: { readonly name?: string | undefined; readonly accent?: string } =
    typeof config.theme === 'object' ? config.theme : { name: config.theme }
  const asked = flags.theme ?? notes.theme
  return {
    settings: {
      title: flags.title ?? notes.title ?? config.title,
      author: flags.author ?? notes.author ?? config.author,
      lang: flags.lang ?? notes.lang ?? config.lang,
      theme: asked ?? chosen.name ?? 'lectern',
      // What the configuration changes in its theme was not meant for another.
      accent: asked === undefined || asked === chosen.name ? chosen.accent : undefined,
      questions: notes.questions ?? config.questions,
      ratio: flags.ratio ?? notes.ratio ?? config.ratio ?? '16:9',
      detail: flags.detail ?? notes.detail ?? config.detail ?? 'points',
      think: flags.think ?? notes.think ?? config.think ?? true,
      remote: flags.remote ?? config.remote ?? false,
      formats: flags.format ?? config.format ?? byDefault,
      ...onPaper(config, flags),
    },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** How slides, notes and handouts are printed. */
function onPaper(
  { paper = 'a4', handout = {}, pdfNotes = false }: ConfigSettings,
  flags: FlagSettings,
): Pick<Settings, 'paper' | 'handout' | 'pdfNotes'> {
  return {
    pdfNotes: flags.pdfNotes ?? pdfNotes,
    paper,
    handout: { slides: handout.slides ?? 3, notes: handout.notes ?? 'lines' },
  }
}
