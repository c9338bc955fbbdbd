import { join } from 'node:path'
import { marpCli } from '@marp-team/marp-cli'
import { RendererError } from '../diagnostics/errors.js'
import { packageFolder } from '../package-folder.js'

/** The engine that marp-cli is always told to use: it would otherwise take whichever it finds. */
export const enginePath = join(packageFolder, 'dist', 'render', 'marp-engine.js')

let previous: Promise<unknown> = Promise.resolve()

/**
 * Runs marp-cli in this process, where its engine shares all that is loaded already; throws a `RendererError` with
 * what it printed when it fails. Runs wait for one another, because marp-cli prints by the one console.
 */
export function runMarpCli(argv: readonly string[]): Promise<void> {
  const run = previous.then(async () => {
    const { printed, result } = await withoutPrinting(() => marpCli([...argv]))
    if (result !== 0)
      throw new RendererError(`marp-cli could not render the decks: ${printed.slice(-3).join(' ').trim()}`)
  })
  previous = run.catch(() => undefined)
  return run
}

/** marp-cli has no switch that keeps its progress lines off the terminal. */
async function withoutPrinting<T>(
  work: () => Promise<T>,
): Promise<{ readonly printed: readonly string[]; readonly result: T }> {
  const printed: string[] = []
  const { log, warn, error } = console
  const keep = (...words: unknown[]) => void printed.push(words.map(String).join(' '))
  Object.assign(console, { log: keep, warn: keep, error: keep })
  try {
    return { printed, result: await work() }
  } finally {
    Object.assign(console, { log, warn, error })
  }
}
