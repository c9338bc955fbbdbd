import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { readFlags } from '../config/flags.js'
import { ExitCode } from '../diagnostics/errors.js'
import { diagnosticRecords } from '../diagnostics/report-json.js'
import { reportText } from '../diagnostics/report-text.js'
import { checkTheme } from '../theme/check/check-theme.js'
import type { CliIo } from './cli-io.js'
import type { ThemeCheckOptions } from './invocation.js'
import { palette } from './palette.js'
import { progressDisplay } from './progress-display.js'

/** Notes with every kind of slide there is. */
const example = 'docs/forms.md'

/** Judges a theme by its tokens and rules, and where these are sound by a deck of every kind of slide in both shapes. */
export async function runThemeCheck(options: ThemeCheckOptions, io: CliIo): Promise<number> {
  const { theme, json } = options
  const said = await checkTheme(theme, io.cwd)
  const isUsable = said.every(({ fatal }) => fatal !== true)
  const found = isUsable ? [...said, ...(await slideFindings(options, io))] : said
  const isSound = found.every(({ fatal }) => fatal !== true)
  if (json) io.stdout.write(`${JSON.stringify({ ok: isSound, findings: diagnosticRecords(found) }, null, 2)}\n`)
  else io.stderr.write(`${reportText(found, palette(io))}${theme}: ${summary(found.length)}\n`)
  return isSound ? ExitCode.done : ExitCode.content
}

async function slideFindings({ theme, browser, json }: ThemeCheckOptions, io: CliIo): Promise<readonly VFileMessage[]> {
  const { build } = await import('../build.js')
  const progress = progressDisplay(io, json)
  const found: VFileMessage[] = []
  for (const ratio of ['16:9', '4:3']) {
    const result = await build({
      inputs: [join(io.root, example)],
      cwd: io.cwd,
      env: io.env,
      out: 'output',
      flags: readFlags({ theme, ratio }),
      browser,
      strict: true,
      write: false,
      onProgress: progress.show,
    }).finally(progress.clear)
    found.push(...result.diagnostics)
  }
  return found
}

function summary(count: number): string {
  return count === 0 ? 'no findings' : `${count} finding${count === 1 ? '' : 's'}`
}
