import postcss, { CssSyntaxError, type Root } from 'postcss'
import type { ThemeFile } from './theme-files.js'
import type { ThemeProblem } from './tokens/theme-problem.js'

/** The rules of a style sheet, or where it stops being one. */
export interface ParsedCss {
  /** Empty where there is a problem. */
  readonly rules: Root
  readonly problems: readonly ThemeProblem[]
}

/** Reads a style sheet. */
export function parseCss({ text, shown }: ThemeFile): ParsedCss {
  try {
    return { rules: postcss.parse(text), problems: [] }
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error
    return { rules: postcss.root(), problems: [{ file: shown, line: error.line ?? 1, message: error.reason }] }
  }
}
