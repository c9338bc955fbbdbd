import { UsageError } from '../../diagnostics/errors.js'

/** What is wrong with a theme, where, and what to do about it. */
export interface ThemeProblem {
  /** The file as messages name it. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly message: string
}

/** Throws a `UsageError` that tells every problem, one `file:line: message` each; does nothing when there is none. */
export function refuseProblems(problems: readonly ThemeProblem[]): void {
  if (problems.length === 0) return
  const sorted = [...problems].sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line)
  throw new UsageError(sorted.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'))
}
