import type { z } from 'zod'
import { UsageError } from '../diagnostics/errors.js'
import { flagsSchema } from './schema.js'
import { settingFaults } from './setting-faults.js'

/** Settings that were given as flags, checked, and the configuration file to use. */
export interface FlagSettings
  extends Pick<
    Readonly<z.output<typeof flagsSchema>>,
    | 'title'
    | 'author'
    | 'lang'
    | 'theme'
    | 'deck'
    | 'ratio'
    | 'detail'
    | 'think'
    | 'remote'
    | 'lightPdf'
    | 'format'
    | 'pdfNotes'
  > {
  /** Configuration file as typed; undefined means: look for one beside the input. */
  readonly config?: string | undefined
}

/** Flags that set something, as typed. */
export interface TypedFlags {
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly lang?: string | undefined
  readonly theme?: string | undefined
  readonly deck?: string | undefined
  readonly ratio?: string | undefined
  readonly detail?: string | undefined
  readonly think?: boolean | undefined
  readonly remote?: boolean | undefined
  readonly lightPdf?: boolean | undefined
  readonly format?: string | undefined
  readonly pdfNotes?: boolean | undefined
  readonly config?: string | undefined
}

/** Checks the flags that set something; throws a `UsageError` that names the flag, its value and what was expected. */
export function readFlags(typed: TypedFlags): FlagSettings {
  const { config, ...settings } = typed
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
  const checked = flagsSchema.safeParse(given)
  if (checked.success) return config === undefined ? checked.data : { ...checked.data, config }
  throw new UsageError(
    settingFaults(checked.error, given)
      .map((fault) => `--${fault.sentence}`)
      .join('; '),
  )
}
