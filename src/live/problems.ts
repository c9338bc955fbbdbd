import { diagnosticRecords } from '../diagnostics/report-json.js'
import type { Problem } from './course-state.js'
import type { Findings } from './shown-course.js'

/** Returns what is wrong as pages show it, errors first, compared with what was wrong `before`. */
export function problemsOf({ diagnostics, fault }: Findings, before: readonly Problem[]): readonly Problem[] {
  const known = new Set(before.map(({ message }) => message))
  const isNew = (message: string) => !known.has(message)
  const stopped: readonly Problem[] =
    fault === '' ? [] : [{ severity: 'error', place: '', message: fault, isNew: isNew(fault) }]
  const found = diagnosticRecords(diagnostics).map(
    ({ severity, file, line, message }): Problem => ({
      severity,
      place: `${file}:${line}`,
      message,
      isNew: isNew(message),
    }),
  )
  const rank = ({ severity }: Problem) => Number(severity === 'warning')
  return [...stopped, ...found].sort((one, other) => rank(one) - rank(other))
}
