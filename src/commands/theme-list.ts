import { ExitCode } from '../diagnostics/errors.js'
import { loadTheme, type Theme } from '../theme/load-theme.js'
import { builtInThemes } from '../theme/themes-folder.js'
import type { CliIo } from './cli-io.js'
import { swatches } from './swatches.js'

/** Lists the themes that Lectern brings along; returns the exit code. */
export async function runThemeList(json: boolean, io: CliIo): Promise<number> {
  const names = await builtInThemes()
  const themes = await Promise.all(names.map((name) => loadTheme(name, io.cwd)))
  io.stdout.write(json ? `${JSON.stringify(themes.map(record), null, 2)}\n` : listing(themes, io))
  return ExitCode.done
}

function record({ name, description, ratios, dark }: Theme): object {
  return { name, description, ratios, dark }
}

/** Tokens that tell a theme at a glance. */
const telling = ['color-background', 'color-text', 'color-accent', 'question-background', 'cover-background']

function listing(themes: readonly Theme[], io: CliIo): string {
  const width = Math.max(...themes.map(({ name }) => name.length))
  const lines = themes.map(({ name, description, dark, tokens }) => {
    const colors = telling.map((token) => tokens.get(`--${token}`) ?? '')
    return `${name.padEnd(width)}  ${swatches(colors, io)}  ${description}${dark ? ' (dark)' : ''}\n`
  })
  return `${lines.join('')}\nTake one with --theme NAME; lectern theme new NAME --from THEME copies one to change.\n`
}
