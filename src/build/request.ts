import type { FlagSettings } from '../config/flags.js'
import type { Progress } from './progress.js'

/** What to build. */
export interface BuildRequest {
  /** Files and folders as typed; none means `content`. */
  readonly inputs: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Output folder as typed. */
  readonly out: string
  readonly flags: FlagSettings
  /** Path of a browser; undefined means: find one. */
  readonly browser: string | undefined
  /** Warnings keep decks from being written, too. */
  readonly strict: boolean
  /** False to find problems only. */
  readonly write: boolean
  /** Look at decks line by line, as their score needs it; by default false. */
  readonly closely?: boolean
  readonly onProgress: (progress: Progress) => void
}
