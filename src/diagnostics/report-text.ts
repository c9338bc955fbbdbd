import type { VFileMessage } from 'vfile-message'
import { type DiagnosticRecord, diagnosticRecords } from './report-json.js'

/** How the parts of a line are coloured. */
export interface Paint {
  readonly place: (text: string) => string
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly rule: (text: string) => string
}

const same = (text: string) => text

/** Leaves text as it is. */
const plain: Paint = { place: same, error: same, warning: same, rule: same }

/** Returns diagnostics sorted by place, one `file:line:column severity message rule-id` line each. */
export function reportText(diagnostics: readonly VFileMessage[], paint: Paint = plain): string {
  return diagnosticRecords(diagnostics)
    .map((entry) => `${line(entry, paint)}\n`)
    .join('')
}

function line({ rule, severity, message, file, line, column }: DiagnosticRecord, paint: Paint): string {
  const place = paint.place(`${oneLine(file)}:${line}:${column}`)
  return `${place} ${paint[severity](severity)} ${oneLine(message)} ${paint.rule(rule)}`
}

/** Notes may hold line ends and terminal control characters; a diagnostic is one line and does not steer the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
