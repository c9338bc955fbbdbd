import { UsageError } from '../diagnostics/errors.js'
import { missingSizes } from './missing-sizes.js'
import { themeBase } from './theme-base.js'
import { themeMeta } from './theme-meta.js'
import { withAccent } from './tokens/accent.js'
import { accentFault } from './tokens/accent-fault.js'
import { checkTokens } from './tokens/check-tokens.js'
import type { DesignToken } from './tokens/design-token.js'
import { mergeTokens } from './tokens/merge-tokens.js'
import { readTokens } from './tokens/read-tokens.js'
import type { ThemeProblem } from './tokens/theme-problem.js'
import { tokensCss } from './tokens/tokens-css.js'

/** A theme as its folder holds it. */
export interface ThemeSource {
  /** Text of `tokens.json`, and the file as messages name it. */
  readonly tokens: string
  readonly tokensFile: string
  /** Text of `theme.css`: what the theme says about itself, and its own rules. */
  readonly css: string
  /** Another accent than the theme's own, as hex. */
  readonly accent?: string | undefined
}

/** A theme as one style sheet, or what is wrong with its tokens. */
export interface CompiledTheme {
  /** Plain Marp CSS that stands alone; not to be used when there are problems. */
  readonly css: string
  /** The theme's own tokens, those of the base left out. */
  readonly tokens: readonly DesignToken[]
  readonly problems: readonly ThemeProblem[]
}

/** Puts a theme's tokens, what all themes share and the theme's own rules together; the same source gives the same CSS. */
export async function compileTheme({ tokens, tokensFile, css, accent }: ThemeSource): Promise<CompiledTheme> {
  const base = await themeBase()
  const read = readTokens(tokens, tokensFile)
  const merged = mergeTokens(base.tokens, read.tokens)
  const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name))
  const problems = [...read.problems, ...checkTokens({ own: read.tokens, base: base.tokens, merged, used })]
  if (problems.length > 0) return { css: '', tokens: read.tokens, problems }
  const dark = themeMeta(css).dark
  const colored = accent === undefined ? merged : withAccent(merged, accent, dark)
  const fault = accent === undefined ? undefined : accentFault(accent, merged, dark)
  if (fault !== undefined) throw new UsageError(`theme.accent ${accent} ${fault}`)
  const [comment = '', rules = ''] = parted(css)
  const scheme = `section {\n  --scheme: ${dark ? 'dark' : 'light'};\n}\n`
  return {
    css: [comment, missingSizes(css), tokensCss(colored), scheme, base.css, rules].filter(Boolean).join('\n'),
    tokens: read.tokens,
    problems,
  }
}

/** The comment in which a theme says what it is, which has to come first, and the rest. */
function parted(css: string): readonly [string, string] {
  const end = css.search(/\S/) === css.indexOf('/*') ? css.indexOf('*/') + 2 : 0
  return [`${css.slice(0, end).trim()}\n`, css.slice(end).trimStart()]
}
