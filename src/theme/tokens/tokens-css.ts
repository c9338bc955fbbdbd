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
  const groups = tokenGroups.map((group) => {
    const lines = [...tokens.values()]
      .filter((token) => token.group === group)
      .map((token) => `  ${token.property}: ${valueOf(token, tokens)};\n`)
    return `  /* ${headings[group]} */\n${lines.join('')}`
  })
  return `section {\n${groups.join('\n')}}\n`
}

function valueOf(token: DesignToken, tokens: ReadonlyMap<string, DesignToken>): string {
  const alias = tokens.get(aliasOf(token.value) ?? '')
  if (token.mix) return tokenColor(token.path, tokens) ?? ''
  if (alias) return `var(${alias.property})`
  const value = cssValue(token.type ?? 'color', token.value)
  return 'css' in value ? value.css : ''
}
