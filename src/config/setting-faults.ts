import type { z } from 'zod'

/** What is wrong with one setting, as the end of a sentence that starts with the place. */
export interface SettingFault {
  readonly key: string
  readonly sentence: string
}

/** Turns what the schema found into sentences: `ratio is "16:10", expected 16:9 or 4:3`. One for each key. */
export function settingFaults(error: z.ZodError, values: Readonly<Record<string, unknown>>): SettingFault[] {
  const faults = new Map<string, SettingFault>()
  for (const issue of error.issues) {
    const key = String(issue.path[0] ?? '')
    if (issue.code === 'unrecognized_keys' || faults.has(key)) continue
    faults.set(key, { key, sentence: `${key} is ${written(values[key])}, expected ${expectation(key, issue)}` })
  }
  return [...faults.values()]
}

function expectation(key: string, issue: z.core.$ZodIssue): string {
  return key === 'format' ? 'a list of md, html, pdf' : issue.message
}

function written(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length <= 60 ? json : `${json.slice(0, 57)}…`
}
