import type { FontUse } from '../../theme-changes.js'
import type { DesignToken } from './design-token.js'

/** Returns tokens with families of the lecturer's own before those of the theme; titles without one follow the text. */
export function withFamilies(
  tokens: ReadonlyMap<string, DesignToken>,
  families: readonly { readonly use: FontUse; readonly name: string }[],
): ReadonlyMap<string, DesignToken> {
  const changed = new Map(tokens)
  for (const { use, name } of families) {
    const path = `semantic.font.${use}`
    const token = tokens.get(path)
    if (token) changed.set(path, { ...token, before: [name] })
  }
  return changed
}
