import { readFlags } from '../config/flags.js'
import { loadConfig } from '../config/load-config.js'
import { ExitCode } from '../diagnostics/errors.js'
import { reportText } from '../diagnostics/report-text.js'
import { serveCourse } from '../live/serve-course.js'
import { loopback } from '../serve/local-server.js'
import { openInBrowser } from '../serve/open-in-browser.js'
import { defaultInput } from '../source/default-input.js'
import { checkInputs } from './check-inputs.js'
import type { CliIo } from './cli-io.js'
import type { PresentOptions } from './invocation.js'
import { palette } from './palette.js'
import { progressDisplay } from './progress-display.js'

/** Serves decks that follow their notes until it is ended; returns the exit code. */
export async function runPresent(options: PresentOptions, io: CliIo): Promise<number> {
  const { inputs, browser, strict, quiet, host, port, open } = options
  const flags = readFlags(options.flags)
  await checkInputs(inputs, io.cwd)
  const run = (await loadConfig({ input: inputs[0] ?? defaultInput, cwd: io.cwd, file: flags.config })).settings
  const progress = progressDisplay(io, quiet)
  let told = ''
  let isFirst = true
  const course = await serveCourse({
    inputs,
    cwd: io.cwd,
    env: io.env,
    flags,
    browser: browser ?? run.browser,
    strict: strict || run.strict === true,
    host,
    port,
    onProgress: (step) => isFirst && progress.show(step),
    onMade: ({ diagnostics, fault }) => {
      progress.clear()
      isFirst = false
      const text = (fault === '' ? '' : `lectern: ${fault}\n`) + reportText(diagnostics, palette(io))
      if (text !== told) io.stderr.write(text === '' ? 'lectern: all is in order again\n' : text)
      told = text
    },
  })
  io.stdout.write(`${course.address}\n${reach(host)}Changes are shown as you save them. Ctrl+C ends this.\n`)
  if (open) openInBrowser(course.address)
  await io.untilStopped()
  await course.close()
  return ExitCode.done
}

function reach(host: string): string {
  return host === loopback ? '' : `Whoever can reach ${host} can read these decks.\n`
}
