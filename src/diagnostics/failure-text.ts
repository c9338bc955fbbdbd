import { LecternError } from './errors.js'

/** Returns what people are told of a failure: what to do, or how to report one that should not be. */
export function failureText(error: unknown): string {
  if (error instanceof LecternError) return error.message
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]
  return `internal error: ${reason}; please report, with LECTERN_DEBUG=1 for the stack`
}
