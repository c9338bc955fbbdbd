import type { VFileMessage } from 'vfile-message'
import type { Severity } from './rules.js'

/** A diagnostic as data; the order of its keys is stable. */
export interface DiagnosticRecord {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Returns diagnostics as data, sorted by file, line and column. */
export function diagnosticRecords(diagnostics: readonly VFileMessage[]): DiagnosticRecord[] {
  return diagnostics.map(record).sort(byPlace)
}

function record(message: VFileMessage): DiagnosticRecord {
  return {
    rule: message.ruleId ?? '',
    severity: message.fatal === true ? 'error' : 'warning',
    message: message.reason,
    file: message.file ?? '',
    line: message.line ?? 1,
    column: message.column ?? 1,
  }
}

// Compared by code unit, so that the order is the same in every locale.
function byPlace(a: DiagnosticRecord, b: DiagnosticRecord): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
