import { basename, join, resolve } from 'node:path'
import { ExitCode, UsageError } from '../diagnostics/errors.js'
import { loadTheme } from '../theme/load-theme.js'
import { readThemeFiles } from '../theme/theme-files.js'
import { themeFolder } from '../theme/theme-folder.js'
import { builtInThemes } from '../theme/themes-folder.js'
import type { CliIo } from './cli-io.js'
import type { NewThemeOptions } from './invocation.js'
import { writeNewFiles } from './write-new-files.js'

/** Copies a theme into a folder of the new theme's name, overwriting nothing; returns the exit code. */
export async function runThemeNew({ folder, from }: NewThemeOptions, io: CliIo): Promise<number> {
  const target = resolve(io.cwd, folder)
  const name = basename(target)
  await checkName(name)
  // A theme that cannot be loaded is no good beginning, and one of a single file no folder to copy.
  await themeFolder(from, io.cwd)
  await loadTheme(from, io.cwd)
  const { tokens, light, css } = await readThemeFiles(from, io.cwd)
  await writeNewFiles(target, folder, [
    ['tokens.json', tokens?.text ?? ''],
    ...(light ? [['tokens.light.json', light.text] as const] : []),
    ['theme.css', css.text.replace(/(@theme\s+)\S+/, (_, before: string) => before + name)],
  ])
  io.stdout.write(nextSteps(folder))
  return ExitCode.done
}

async function checkName(name: string): Promise<void> {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name))
    throw new UsageError(`${name} is no name of a theme; use letters, digits, - and _`)
  if ((await builtInThemes()).includes(name))
    throw new UsageError(`${name} comes with Lectern; choose another name for yours`)
}

function nextSteps(folder: string): string {
  return `Wrote ${join(folder, 'tokens.json')} and ${join(folder, 'theme.css')}.

Next:
  1. Change a colour in ${join(folder, 'tokens.json')}: "$value": "#7a1f5c" is enough.
  2. lectern theme preview ${folder} shows it while you do.
  3. lectern build notes.md --theme ${folder}
`
}
