import { relative, resolve, sep } from 'node:path'
import type { BuildResult } from '../build.js'
import { ExitCode } from '../diagnostics/errors.js'
import { diagnosticRecords } from '../diagnostics/report-json.js'
import { reportText } from '../diagnostics/report-text.js'
import { buildAsAsked } from './build-as-asked.js'
import type { CliIo } from './cli-io.js'
import type { DeckOptions } from './invocation.js'
import { palette } from './palette.js'
import { summary } from './summary.js'

/** Builds or checks decks and prints what was found; returns the exit code. */
export async function makeDecks(options: DeckOptions, write: boolean, io: CliIo): Promise<number> {
  const { result, out } = await buildAsAsked(options, { write }, io)
  printResult(result, options, write ? shownFolder(out, io.cwd) : undefined, io)
  return result.ok ? ExitCode.done : ExitCode.content
}

function printResult(result: BuildResult, { json, quiet }: DeckOptions, out: string | undefined, io: CliIo): void {
  if (json) {
    io.stdout.write(`${JSON.stringify(jsonResult(result, out ?? null), null, 2)}\n`)
    return
  }
  io.stderr.write(reportText(result.diagnostics, palette(io)))
  if (!quiet) io.stderr.write(`${summary(result, out)}\n`)
}

function jsonResult({ ok, written, diagnostics }: BuildResult, out: string | null): object {
  return { ok, out, written, diagnostics: diagnosticRecords(diagnostics) }
}

function shownFolder(out: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, out)).split(sep).join('/')
  if (path === '') return './'
  return `${path.startsWith('../../') ? resolve(cwd, out) : path}/`
}
