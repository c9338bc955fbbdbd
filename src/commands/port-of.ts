import { UsageError } from '../diagnostics/errors.js'

/** Returns the port that `--port` names; 0, which stands for a free one, where it is not given. */
export function portOf(text: string | undefined): number {
  if (text === undefined) return 0
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new UsageError(`--port is "${text}", expected a number from 0 to 65535`)
}
