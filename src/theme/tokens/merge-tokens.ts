import { type DesignToken, tokenGroups } from './design-token.js'

/**
 * Returns a theme's tokens over those that every theme has, by path, with the types that the base knows. The theme's own
 * primitives come first; the other groups keep the order of the base, after which comes what only the theme has.
 */
export function mergeTokens(
  base: readonly DesignToken[],
  own: readonly DesignToken[],
): ReadonlyMap<string, DesignToken> {
  const known = new Map(base.map((token) => [token.path, token]))
  const typed = own.map((token) => ({ ...token, type: token.type ?? known.get(token.path)?.type }))
  const byPath = new Map([...base, ...typed].map((token) => [token.path, token]))
  const ordered = tokenGroups.flatMap((group) =>
    (group === 'primitive' ? [...typed, ...base] : [...base, ...typed]).filter((token) => token.group === group),
  )
  return new Map(ordered.map((token) => [token.path, byPath.get(token.path) ?? token]))
}
