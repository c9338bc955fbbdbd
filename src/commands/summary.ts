import type { BuildResult } from '../build.js'
import { diagnosticRecords } from '../diagnostics/report-json.js'

/** Returns the closing line of a build (`out` is the folder as shown) or of a check (`out` is undefined). */
export function summary({ report, diagnostics, ok }: BuildResult, out: string | undefined): string {
  const sections = report.lectures.flatMap((lecture) => lecture.sections)
  const opening = report.lectures.flatMap((lecture) => lecture.opening ?? [])
  const made = [
    count(new Set(sections.map(({ deck }) => deck)).size, 'deck'),
    count(sum(sections.map((section) => section.questions.length)), 'question'),
    count(sum(sections.map((section) => section.slides.length)) + opening.length, 'slide'),
  ].join(', ')
  const records = diagnosticRecords(diagnostics)
  const errors = records.filter((record) => record.severity === 'error').length
  const warnings = records.length - errors
  const done = out === undefined ? 'checked' : outcome(ok, out)
  const findings = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')].filter(Boolean)
  return [`${made} ${done}`, ...(findings.length > 0 ? [findings.join(', ')] : [])].join(' · ')
}

function outcome(ok: boolean, out: string): string {
  return ok ? `written to ${out}` : 'made, nothing written'
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
