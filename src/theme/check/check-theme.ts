import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../../diagnostics/diagnostic.js'
import { themeRules } from './theme-rules.js'
import { themeSheet } from './theme-sheet.js'

/**
 * Judges a theme by what its tokens and rules say, without making a slide: one finding for each fault, with file, line
 * and what to do. How its slides come out is another matter.
 */
export async function checkTheme(theme: string, cwd: string): Promise<readonly VFileMessage[]> {
  const sheet = await themeSheet(theme, cwd)
  if (sheet.problems.length > 0)
    return sheet.problems.map(({ file, line, message }) =>
      diagnostic('theme-invalid', message, { file, line, column: 1 }),
    )
  return themeRules.flatMap((rule) => rule(sheet))
}
