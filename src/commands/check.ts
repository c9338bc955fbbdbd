import type { CliIo } from './cli-io.js'
import type { DeckOptions } from './invocation.js'
import { makeDecks } from './make-decks.js'

/** Does all that a build does except writing, and prints what was found; returns the exit code. */
export async function runCheck(options: DeckOptions, io: CliIo): Promise<number> {
  return makeDecks(options, false, io)
}
