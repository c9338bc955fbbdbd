import { clampChroma, converter, formatHex, wcagContrast } from 'culori'
import { withAccent } from './accent.js'
import type { DesignToken } from './design-token.js'
import { mergeTokens } from './merge-tokens.js'
import { readableColor } from './readable-color.js'
import { tokenColor } from './token-colors.js'

/** A dark theme's tokens and what its light colours are made from. */
export interface LightRequest {
  readonly base: readonly DesignToken[]
  readonly own: readonly DesignToken[]
  /** What the theme says of its light colours; may be empty. */
  readonly light: readonly DesignToken[]
  /** Another accent than the theme's own, as hex. */
  readonly accent: string | undefined
}

const accentPath = 'semantic.color.accent'
const oklch = converter('oklch')

/** Smallest contrast of the accent, in which names are set, too (H1). */
const floor = 7.05

/**
 * Returns the tokens of a dark theme for paper: its sizes and families, the light colours that all themes share with its
 * accent among them, dark enough to be read, and over these what the theme says itself. Colours of its own are turned around.
 */
export function lightTokens({ base, own, light, accent }: LightRequest): ReadonlyMap<string, DesignToken> {
  const types = new Map(base.map(({ path, type }) => [path, type]))
  const merged = mergeTokens(base, own)
  const isColor = ({ path, type }: DesignToken) => (types.get(path) ?? type) === 'color'
  const kept = own.flatMap((token): DesignToken[] => {
    if (token.group === 'primitive' || !isColor(token)) return [token]
    return types.has(token.path) ? [] : [turnedAround(token, merged)]
  })
  const paper = withAccent(mergeTokens(base, kept), onPaper(tokenColor(accentPath, merged)), false)
  const said = mergeTokens([...paper.values()], light)
  return accent === undefined ? said : withAccent(said, onPaper(accent), false)
}

/** As dark as the eye needs it on white. */
function onPaper(accent = '#000000'): string {
  return readableColor(accent, floor, (candidate) => wcagContrast(candidate, '#ffffff'), false)
}

/** As light as it was dark. */
function turnedAround(token: DesignToken, tokens: ReadonlyMap<string, DesignToken>): DesignToken {
  const color = oklch(tokenColor(token.path, tokens))
  if (!color) return token
  return { ...token, value: formatHex(clampChroma({ ...color, l: 1 - color.l }, 'oklch')), mix: undefined }
}
