import { relative } from 'node:path'
import type { BuildRequest, BuildResult } from '../build.js'
import { readFlags } from '../config/flags.js'
import { loadConfig } from '../config/load-config.js'
import { defaultInput } from '../source/default-input.js'
import { checkInputs } from './check-inputs.js'
import type { CliIo } from './cli-io.js'
import type { DeckOptions } from './invocation.js'
import { progressDisplay } from './progress-display.js'

/** What was built, and the output folder as typed. */
export interface AskedBuild {
  readonly result: BuildResult
  readonly out: string
}

/** Builds what the command line and the configuration ask for, and shows how far it has come. */
export async function buildAsAsked(
  { inputs, flags: typed, out: asked, browser, strict, json, quiet }: DeckOptions,
  how: Pick<BuildRequest, 'write' | 'closely'>,
  io: CliIo,
): Promise<AskedBuild> {
  const flags = readFlags(typed)
  await checkInputs(inputs, io.cwd)
  // Settings of the whole run come from the configuration of the first input.
  const run = (await loadConfig({ input: inputs[0] ?? defaultInput, cwd: io.cwd, file: flags.config })).settings
  const out = asked ?? (run.out === undefined ? 'output' : relative(io.cwd, run.out) || '.')
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
    onProgress: progress.show,
    ...how,
  }).finally(progress.clear)
  return { result, out }
}
