import type { z } from 'zod'
import { suggestion } from '../diagnostics/nearest.js'

/** What is wrong with one setting, as the end of a sentence that starts with the place. */
export interface SettingFault {
  readonly key: string
  /** The setting as far as it was given, such as `theme.accent`. */
  readonly name: string
  readonly sentence: string
}

/** Turns what the schema found into sentences: `ratio is "16:10", expected 16:9 or 4:3`. One for each key. */
export function settingFaults(error: z.ZodError, values: Readonly<Record<string, unknown>>): SettingFault[] {
  const faults = new Map<string, SettingFault>()
  for (const issue of error.issues) {
    const key = String(issue.path[0] ?? '')
    const isUnknown = issue.code === 'unrecognized_keys'
    if (faults.has(key) || (isUnknown && key === '')) continue
    const { name, value } = placeOf(issue.path, values)
    const sentence = isUnknown
      ? `${name} has an unknown key ${issue.keys[0]}${knownKeys(name, issue.keys[0] ?? '')}`
      : `${name} is ${written(value)}, expected ${expectation(key, issue)}`
    faults.set(key, { key, name: isUnknown ? `${name}.${issue.keys[0]}` : name, sentence })
  }
  return [...faults.values()]
}

/** What may be said of a theme, of its fonts and of its logo. */
const inside: Readonly<Record<string, readonly string[]>> = {
  theme: ['name', 'accent', 'fonts', 'logo', 'footer', 'corner', 'density', 'ratio'],
  'theme.fonts': ['body', 'title', 'code'],
  'theme.logo': ['file', 'corner'],
}

function knownKeys(name: string, key: string): string {
  const known = inside[name] ?? []
  return suggestion(key, known) || `; known keys are ${known.join(', ')}`
}

/** The setting that is meant, as far as it was given: `theme.accent`, or `theme` where that is no object. */
function placeOf(path: readonly PropertyKey[], values: Readonly<Record<string, unknown>>) {
  let value: unknown = values
  const names: string[] = []
  for (const part of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) break
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part]
    names.push(String(part))
  }
  return { name: names.join('.'), value }
}

function expectation(key: string, issue: z.core.$ZodIssue): string {
  return key === 'format' ? 'a list of md, html, pdf' : issue.message
}

function written(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length <= 60 ? json : `${json.slice(0, 57)}…`
}
