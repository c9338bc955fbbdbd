import { join, resolve } from 'node:path'
import { ExitCode } from '../diagnostics/errors.js'
import type { CliIo } from './cli-io.js'
import { startingConfig, startingNotes } from './starting-files.js'
import { writeNewFiles } from './write-new-files.js'

/** Writes a configuration and a small lecture into a folder, overwriting nothing; returns the exit code. */
export async function runInit(folder: string, io: CliIo): Promise<number> {
  const target = resolve(io.cwd, folder)
  await writeNewFiles(target, folder, [
    ['lectern.config.yaml', startingConfig],
    ['notes.md', startingNotes],
  ])
  io.stdout.write(nextSteps(folder))
  return ExitCode.done
}

function nextSteps(folder: string): string {
  const notes = join(folder, 'notes.md')
  const page = join(folder, 'output', 'index.html')
  return `Wrote ${join(folder, 'lectern.config.yaml')} and ${notes}.

Next:
  1. lectern build ${notes}
  2. Open ${page} in a browser; press P while presenting for your notes.
  3. Write your own questions and answers into ${notes}.
`
}
