import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from 'culori'
import { aliasOf, type DesignToken } from './design-token.js'
import { readableColor } from './readable-color.js'
import { tokenColor } from './token-colors.js'
import { cssValue } from './token-value.js'

const accentPath = 'semantic.color.accent'
const oklch = converter('oklch')

const titlePath = 'component.card.title'

/** Smallest contrast of the names of cards (H1), on dark ones as much more as APCA asks for. */
const titleFloors = { light: 7.05, dark: 11 } as const

/** Degrees by which the hue of a tint may differ from that of the accent. */
const sameHue = 35

/** Chroma below which a colour has no hue to speak of. */
const leastChroma = 0.03

/** A tint becomes at most so many times as colourful: a strong accent must not flood dark slides. */
const mostColour = 1.3

/**
 * Returns a theme's tokens with another accent. Every colour of the old accent's hue takes the hue of the new one and
 * keeps its lightness, so that tints follow and text on them can be read as before.
 */
export function withAccent(
  tokens: ReadonlyMap<string, DesignToken>,
  accent: string,
  dark: boolean,
): ReadonlyMap<string, DesignToken> {
  const source = literalPath(accentPath, tokens)
  const [from, to] = [tokenColor(accentPath, tokens), accent].map((color) => oklch(color))
  const changed = [...tokens].map(([path, token]): [string, DesignToken] => {
    if (path === source) return [path, { ...token, value: accent, mix: undefined }]
    const color = token.type === 'color' && !aliasOf(token.value) ? cssValue('color', token.value) : undefined
    const tint = color && 'css' in color && from && to ? turned(color.css, from, to) : undefined
    return [path, tint === undefined ? token : { ...token, value: tint }]
  })
  return withReadableTitles(new Map(changed), dark)
}

/** Names of cards are read as text is, while an accent need not be as dark. */
function withReadableTitles(tokens: ReadonlyMap<string, DesignToken>, dark: boolean): ReadonlyMap<string, DesignToken> {
  const [title, ground] = [titlePath, 'component.card.background'].map((path) => tokenColor(path, tokens))
  const token = tokens.get(titlePath)
  if (title === undefined || ground === undefined || token === undefined) return tokens
  const floor = dark ? titleFloors.dark : titleFloors.light
  const readable = readableColor(title, floor, (candidate) => wcagContrast(candidate, ground), dark)
  return readable === title ? tokens : new Map(tokens).set(titlePath, { ...token, value: readable, mix: undefined })
}

/** The token that holds the colour itself, at the end of the references. */
function literalPath(path: string, tokens: ReadonlyMap<string, DesignToken>): string {
  const token = tokens.get(path)
  const next = token && !token.mix ? aliasOf(token.value) : undefined
  return next === undefined ? path : literalPath(next, tokens)
}

function turned(color: string, from: Oklch, to: Oklch): string | undefined {
  const own = oklch(color)
  if (!own || from.c < leastChroma || own.c === 0 || own.alpha === 0) return undefined
  const apart = Math.abs((((own.h ?? 0) - (from.h ?? 0) + 540) % 360) - 180)
  if (apart > sameHue) return undefined
  const c = own.c * Math.min(mostColour, to.c / from.c)
  return formatHex(clampChroma({ ...own, c, h: to.h ?? 0 }, 'oklch'))
}
