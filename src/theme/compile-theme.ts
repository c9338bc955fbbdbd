import { UsageError } from '../diagnostics/errors.js'
import type { ThemeChanges } from '../theme-changes.js'
import type { OwnFamily } from './fonts/own/own-family.js'
import { missingSizes } from './missing-sizes.js'
import { saidAt } from './said-at.js'
import { themeBase } from './theme-base.js'
import { themeMeta } from './theme-meta.js'
import { withAccent } from './tokens/accent.js'
import { accentFault } from './tokens/accent-fault.js'
import { checkTokens } from './tokens/check-tokens.js'
import type { DesignToken } from './tokens/design-token.js'
import { lightTokens } from './tokens/light-tokens.js'
import { mergeTokens } from './tokens/merge-tokens.js'
import { readTokens } from './tokens/read-tokens.js'
import type { ThemeProblem } from './tokens/theme-problem.js'
import { tokensCss } from './tokens/tokens-css.js'
import { withFamilies } from './tokens/with-families.js'
import { withMeasures } from './tokens/with-measures.js'

/** A theme as its folder holds it. */
export interface ThemeSource {
  /** Text of `tokens.json`, and the file as messages name it. */
  readonly tokens: string
  readonly tokensFile: string
  /** What a dark theme says of its colours on paper, and its file. */
  readonly light?: { readonly text: string; readonly shown: string } | undefined
  /** Text of `theme.css`: what the theme says about itself, and its own rules. */
  readonly css: string
  /** What a configuration changes in the theme, and the fonts that it names, read. */
  readonly changes?: ThemeChanges | undefined
  readonly own?: readonly OwnFamily[]
}

/** A theme as one style sheet, or what is wrong with its tokens. */
export interface CompiledTheme {
  /** Plain Marp CSS that stands alone; not to be used when there are problems. */
  readonly css: string
  /** The same on paper, for a dark theme. */
  readonly lightCss: string | undefined
  /** The theme's own tokens, those of the base left out. */
  readonly tokens: readonly DesignToken[]
  readonly problems: readonly ThemeProblem[]
}

/** Puts a theme's tokens, what all themes share and the theme's own rules together; the same source gives the same CSS. */
export async function compileTheme(source: ThemeSource): Promise<CompiledTheme> {
  const { css, changes, own = [] } = source
  const base = await themeBase()
  const read = readTokens(source.tokens, source.tokensFile)
  const light = source.light ? readTokens(source.light.text, source.light.shown) : { tokens: [], problems: [] }
  const merged = mergeTokens(base.tokens, read.tokens)
  const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name))
  const problems = [
    ...read.problems,
    ...checkTokens({ own: read.tokens, base: base.tokens, merged, used }),
    ...light.problems,
    ...checkTokens({
      own: light.tokens,
      base: [...merged.values()],
      merged: mergeTokens([...merged.values()], light.tokens),
      used,
    }),
  ]
  if (problems.length > 0) return { css: '', lightCss: undefined, tokens: read.tokens, problems }
  const { dark } = themeMeta(css)
  const accent = changes?.accent
  const sheet = (tokens: Tokens, scheme: 'dark' | 'light') =>
    sheetOf(css, base.css, withMeasures(withFamilies(tokens, own), changes ?? {}), scheme)
  return {
    css: sheet(accented(merged, dark, changes), dark ? 'dark' : 'light'),
    lightCss: dark
      ? sheet(lightTokens({ base: base.tokens, own: read.tokens, light: light.tokens, accent }), 'light')
      : undefined,
    tokens: read.tokens,
    problems,
  }
}

function sheetOf(css: string, shared: string, tokens: Tokens, scheme: 'dark' | 'light'): string {
  const [comment = '', rules = ''] = parted(css)
  const named = `section {\n  --scheme: ${scheme};\n}\n`
  return [comment, missingSizes(css), tokensCss(tokens), named, shared, rules].filter(Boolean).join('\n')
}

/** The comment in which a theme says what it is, which has to come first, and the rest. */
function parted(css: string): readonly [string, string] {
  const end = css.search(/\S/) === css.indexOf('/*') ? css.indexOf('*/') + 2 : 0
  return [`${css.slice(0, end).trim()}\n`, css.slice(end).trimStart()]
}

type Tokens = ReadonlyMap<string, DesignToken>

function accented(tokens: Tokens, dark: boolean, changes: ThemeChanges = {}): Tokens {
  const { accent } = changes
  if (accent === undefined) return tokens
  const fault = accentFault(accent, tokens, dark)
  if (fault !== undefined) throw new UsageError(`${saidAt('theme.accent', changes)}theme.accent ${accent} ${fault}`)
  return withAccent(tokens, accent, dark)
}
