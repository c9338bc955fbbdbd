import type { CliIo } from './cli-io.js'
import type { DeckOptions } from './invocation.js'
import { makeDecks } from './make-decks.js'

/** Builds decks and writes them; returns the exit code. */
export async function runBuild(options: DeckOptions, io: CliIo): Promise<number> {
  return makeDecks(options, true, io)
}
