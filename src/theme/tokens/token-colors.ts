import { formatHex, interpolate, parse } from 'culori'
import { aliasOf, type DesignToken } from './design-token.js'
import { cssValue } from './token-value.js'

/** Returns the colour of a token as hex, with references followed and mixed colours mixed; undefined where there is none. */
export function tokenColor(path: string, tokens: ReadonlyMap<string, DesignToken>): string | undefined {
  return colorAt(path, tokens, [])
}

function colorAt(path: string, tokens: ReadonlyMap<string, DesignToken>, seen: readonly string[]): string | undefined {
  const token = tokens.get(path)
  if (!token || seen.includes(path)) return undefined
  const follow = (next: string) => colorAt(next, tokens, [...seen, path])
  const alias = aliasOf(token.value)
  const own = alias === undefined ? literal(token.value) : follow(alias)
  if (!token.mix || own === undefined) return own
  const other = follow(token.mix.path)
  return other === undefined ? undefined : mixed(own, other, token.mix.share)
}

function literal(value: unknown): string | undefined {
  const color = cssValue('color', value)
  return 'css' in color ? color.css : undefined
}

/** Mixes as `color-mix(in srgb, …)` does. */
function mixed(one: string, other: string, share: number): string | undefined {
  return formatHex(
    interpolate(
      [one, other].map((text) => parse(text) ?? text),
      'rgb',
    )(share),
  )
}
