import { aliasOf, type DesignToken, type TokenGroup, tokenGroups } from './design-token.js'
import { tokenColor } from './token-colors.js'
import { cssValue } from './token-value.js'

const headings: Readonly<Record<TokenGroup, string>> = {
  primitive: '1 Primitive: what there is.',
  semantic: '2 Semantic: what it is for.',
  component: '3 Component: where it is used.',
}

/** Returns checked tokens as custom properties in their three groups; references stay references. */
export function tokensCss(tokens: ReadonlyMap<string, DesignToken>): string {
  return groupsCss(tokens, (token) => tokenColor(token.path, tokens) ?? '')
}

/** Returns the same with colours that the browser mixes, so that they follow what a style sheet says elsewhere. */
export function liveTokensCss(tokens: ReadonlyMap<string, DesignToken>): string {
  return groupsCss(tokens, (token) => {
    const other = tokens.get(token.mix?.path ?? '')?.property
    const share = Math.round(100 * (token.mix?.share ?? 0))
    return `color-mix(in srgb, ${valueOf(token, tokens)}, var(${other}) ${share}%)`
  })
}

function groupsCss(tokens: ReadonlyMap<string, DesignToken>, mixed: (token: DesignToken) => string): string {
  const groups = tokenGroups.map((group) => {
    const lines = [...tokens.values()]
      .filter((token) => token.group === group)
      .map((token) => `  ${token.property}: ${leading(token)}${token.mix ? mixed(token) : valueOf(token, tokens)};\n`)
    return `  /* ${headings[group]} */\n${lines.join('')}`
  })
  return `section {\n${groups.join('\n')}}\n`
}

function leading({ before = [] }: DesignToken): string {
  return before.map((name) => `"${name}", `).join('')
}

function valueOf(token: DesignToken, tokens: ReadonlyMap<string, DesignToken>): string {
  const alias = tokens.get(aliasOf(token.value) ?? '')
  if (alias) return `var(${alias.property})`
  const value = cssValue(token.type ?? 'color', token.value)
  return 'css' in value ? value.css : ''
}
