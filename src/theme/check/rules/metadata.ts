import { diagnostic } from '../../../diagnostics/diagnostic.js'
import type { ThemeRule } from '../theme-rule.js'
import type { ThemeSheet } from '../theme-sheet.js'

/** A theme says in the comment at its top what it is called, what it is like and which shapes it has. */
export const metadata: ThemeRule = (sheet) => {
  return faultsOf(sheet).map((reason) => diagnostic('theme-metadata', reason, { file: sheet.file, line: 1, column: 1 }))
}

function faultsOf({ meta: { name, description }, folder }: ThemeSheet): string[] {
  if (name === undefined) return ['The comment at the top has no line `@theme name`; add one']
  const isOther = folder !== undefined && folder !== name
  return [
    ...(isOther ? [`The theme is called ${name} and its folder ${folder}; give both one name`] : []),
    ...(description === '' ? ['The comment at the top does not say what the theme is like; add `@description …`'] : []),
  ]
}
