import { ExitCode } from '../diagnostics/errors.js'
import { reportText } from '../diagnostics/report-text.js'
import { scoreDecks } from '../score/score-deck.js'
import { buildAsAsked } from './build-as-asked.js'
import type { CliIo } from './cli-io.js'
import type { DeckOptions } from './invocation.js'
import { palette } from './palette.js'
import { scoreText } from './score-text.js'

/** Makes decks without writing them and prints how good they are; returns the exit code. */
export async function runScore(options: DeckOptions, io: CliIo): Promise<number> {
  // What is judged does not depend on what is written.
  const flags = { ...options.flags, format: 'html,pdf' }
  const { result } = await buildAsAsked({ ...options, flags }, { write: false, closely: true }, io)
  const report = scoreDecks(result.decks)
  if (options.json) io.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  else {
    // Findings of the gates are in the score; what was found before a deck could be made is not.
    io.stderr.write(reportText(result.diagnostics, palette(io)))
    io.stdout.write(scoreText(report, options.quiet))
  }
  return result.ok ? ExitCode.done : ExitCode.content
}
