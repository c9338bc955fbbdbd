import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ExitCode, UsageError } from '../diagnostics/errors.js'
import type { CliIo } from './cli-io.js'
import { startingConfig, startingNotes } from './starting-files.js'

/** Writes a configuration and a small lecture into a folder, overwriting nothing; returns the exit code. */
export async function runInit(folder: string, io: CliIo): Promise<number> {
  const target = resolve(io.cwd, folder)
  await writeAll(target, folder, [
    ['lectern.config.yaml', startingConfig],
    ['notes.md', startingNotes],
  ])
  io.stdout.write(nextSteps(folder))
  return ExitCode.done
}

async function writeAll(target: string, shown: string, files: readonly (readonly [string, string])[]): Promise<void> {
  const written: string[] = []
  let current = ''
  try {
    await mkdir(target, { recursive: true })
    for (const [name, text] of files) {
      current = name
      await writeFile(join(target, name), text, { flag: 'wx' })
      written.push(join(target, name))
    }
  } catch (error) {
    await Promise.all(written.map((path) => rm(path)))
    throw initError(error, shown, current)
  }
}

function initError(error: unknown, shown: string, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EEXIST' && name !== '') {
    return new UsageError(`${join(shown, name)} is already there; nothing was written, name another folder`, {
      cause: error,
    })
  }
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new UsageError(`${shown}: this is a file, expected a folder`, { cause: error })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new UsageError(`${shown}: you may not write there; name another folder`, { cause: error })
  }
  return error
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
