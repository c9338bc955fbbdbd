import { relative, resolve, sep } from 'node:path'
import type { BuildResult } from '../build.js'
import { readFlags } from '../config/flags.js'
import { loadConfig } from '../config/load-config.js'
import { ExitCode } from '../diagnostics/errors.js'
import { diagnosticRecords } from '../diagnostics/report-json.js'
import { reportText } from '../diagnostics/report-text.js'
import { checkInputs } from './check-inputs.js'
import type { CliIo } from './cli-io.js'
import type { DeckOptions } from './invocation.js'
import { palette } from './palette.js'
import { progressDisplay } from './progress-display.js'
import { summary } from './summary.js'

/** Builds or checks decks and prints what was found; returns the exit code. */
export async function makeDecks(options: DeckOptions, write: boolean, io: CliIo): Promise<number> {
  const { inputs, browser, strict, json, quiet } = options
  const flags = readFlags(options.flags)
  await checkInputs(inputs, io.cwd)
  // Settings of the whole run come from the configuration of the first input.
  const run = (await loadConfig({ input: inputs[0] ?? 'content', cwd: io.cwd, file: flags.config })).settings
  const out = options.out ?? (run.out === undefined ? 'output' : relative(io.cwd, run.out) || '.')
  // The stages are imported only when flags, inputs and configuration are sound.
  const { build } = await import('../build.js')
  const progress = progressDisplay(io, json || quiet)
  const result = await build({
    inputs,
    cwd: io.cwd,
    env: io.env,
    out,
    flags,
    browser: browser ?? run.browser,
    strict: strict || run.strict === true,
    write,
    onProgress: progress.show,
  }).finally(progress.clear)
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
