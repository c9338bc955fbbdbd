import { textStack } from '../theme/fonts/text-stack.js'

/**
 * Returns the rule by which the fonts of a theme draw Chinese, Korean and other scripts in formulas: KaTeX's own fonts hold
 * none. It wins over KaTeX's rules, which Marp makes stronger than any rule of a theme.
 */
export function formulasCss(themeCss: string): string {
  return `.katex [class*="_fallback"]{font-family:${textStack(themeCss)},serif!important}`
}
