import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ExitCode, LecternError } from '../diagnostics/errors.js'
import { failureText } from '../diagnostics/failure-text.js'
import type { CliIo } from './cli-io.js'
import type { Invocation } from './invocation.js'
import { parseArguments } from './parse-arguments.js'

/** Runs the command that arguments (without node and script) ask for and returns the exit code; throws nothing. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  try {
    return await run(parseArguments(argv), io)
  } catch (error) {
    return fail(error, argv, io)
  }
}

// Commands are imported when they are asked for: help answers at once.
async function run(invocation: Invocation, io: CliIo): Promise<number> {
  switch (invocation.command) {
    case 'build':
      return (await import('./build.js')).runBuild(invocation.options, io)
    case 'check':
      return (await import('./check.js')).runCheck(invocation.options, io)
    case 'score':
      return (await import('./score.js')).runScore(invocation.options, io)
    case 'present':
      return (await import('./present.js')).runPresent(invocation.options, io)
    case 'outline':
      return (await import('./outline.js')).runOutline(invocation.options, io)
    case 'init':
      return (await import('./init.js')).runInit(invocation.folder, io)
    case 'theme list':
      return (await import('./theme-list.js')).runThemeList(invocation.json, io)
    case 'theme new':
      return (await import('./theme-new.js')).runThemeNew(invocation.options, io)
    case 'theme check':
      return (await import('./theme-check.js')).runThemeCheck(invocation.options, io)
    case 'theme preview':
      return (await import('./theme-preview.js')).runThemePreview(invocation.options, io)
    case 'version':
      io.stdout.write(`${await version(io.root)}\n`)
      return ExitCode.done
    case 'help':
      io.stdout.write(invocation.text)
      return ExitCode.done
  }
}

async function version(root: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version)
  throw new Error('package.json has no version')
}

function fail(error: unknown, argv: readonly string[], { env, stdout, stderr }: CliIo): number {
  const code = error instanceof LecternError ? error.code : ExitCode.renderer
  const message = failureText(error)
  stderr.write(`lectern: ${message}\n`)
  if (env['LECTERN_DEBUG'] && error instanceof Error) stderr.write(`${error.stack}\n`)
  if (wantsJson(argv)) stdout.write(`${JSON.stringify({ ok: false, error: { code, message } }, null, 2)}\n`)
  return code
}

/** The arguments may be the very thing that cannot be read, so this looks at them as they are. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end === -1 ? argv.length : end).includes('--json')
}
