import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import type { Source } from '../model.js'
import { type FrontMatterSettings, frontMatterSchema } from './schema.js'
import { settingFaults } from './setting-faults.js'

/** Settings of one file's front matter, and what is wrong with it. */
export interface ReadFrontMatterSettings {
  readonly settings: FrontMatterSettings
  readonly diagnostics: readonly VFileMessage[]
}

/** Keys that other tools read from front matter and that are two letters away from ours; never taken for a slip. */
const foreignKeys = new Set(['rating', 'table'])

/** Checks a file's front matter: wrong values and keys that are nearly ours are reported, foreign keys are ignored. */
export function readFrontMatterSettings(source: Source): ReadFrontMatterSettings {
  const known = Object.keys(frontMatterSchema.shape)
  const entries = Object.entries(source.frontMatter).filter(([, value]) => value !== null && value !== undefined)
  const given = Object.fromEntries(entries.filter(([key]) => known.includes(key)))
  const report = (key: string, reason: string) =>
    diagnostic('front-matter-invalid', reason, { file: source.path, line: lineOfKey(source.text, key), column: 1 })
  const slips = entries.flatMap(([key]) => {
    const meant = known.includes(key) || foreignKeys.has(key) ? undefined : nearest(key, known)
    return meant === undefined ? [] : [report(key, `Unknown setting ${key}, did you mean ${meant}?`)]
  })
  const checked = frontMatterSchema.safeParse(given)
  const faults = checked.success ? [] : settingFaults(checked.error, given)
  const sound = Object.fromEntries(Object.entries(given).filter(([key]) => !faults.some((fault) => fault.key === key)))
  return {
    settings: frontMatterSchema.parse(sound),
    diagnostics: [...faults.map(({ key, sentence }) => report(key, `Setting ignored: ${sentence}`)), ...slips],
  }
}

/** Line of a key at the top of the front matter, counted from 1. */
function lineOfKey(text: string, key: string): number {
  const lines = text.split('\n')
  const keyOf = (line: string) => /^["']?([^"':]+?)["']?\s*:/.exec(line)?.[1]
  return (
    Math.max(
      0,
      lines.findIndex((line) => keyOf(line) === key),
    ) + 1
  )
}
