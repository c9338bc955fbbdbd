import type { ThemeChanges } from '../../theme-changes.js'
import type { DesignToken } from './design-token.js'
import { cssValue } from './token-value.js'

type Tokens = ReadonlyMap<string, DesignToken>

/** Returns tokens with the corners and the density that a configuration asks for; type never gets smaller than it may be. */
export function withMeasures(tokens: Tokens, { corner, density }: ThemeChanges): Tokens {
  const changed = new Map(tokens)
  const set = (path: string, change: (value: number) => number) => {
    const token = tokens.get(path)
    const value = token && literalOf(token)
    if (token && value !== undefined) changed.set(path, { ...token, value: written(token, change(value)) })
  }
  if (corner) for (const [path, radius] of Object.entries(corners[corner])) set(path, () => radius)
  if (density === undefined || density === 'normal') return changed
  const { space, leading, sizes } = densities[density]
  for (const path of tokens.keys()) {
    if (path.startsWith('semantic.space.')) set(path, (value) => Math.round(value * space))
    if (path.startsWith('semantic.leading.')) set(path, (value) => Math.round((value + leading) * 100) / 100)
  }
  for (const [path, { less, least }] of Object.entries(sizes))
    set(path, (value) => Math.max(Math.min(least, value), value - less))
  return changed
}

/** Radii of boxes, px. */
const corners = {
  sharp: { 'semantic.radius': 0, 'component.card.radius': 0 },
  round: { 'semantic.radius': 10, 'component.card.radius': 12 },
} as const

interface Density {
  /** What all spaces are multiplied by. */
  readonly space: number
  /** What is added to the height of lines, in shares of the size of type. */
  readonly leading: number
  /** How much smaller type is, and how small it may get, px. */
  readonly sizes: Readonly<Record<string, { readonly less: number; readonly least: number }>>
}

const densities: Readonly<Record<'airy' | 'dense', Density>> = {
  airy: { space: 1.25, leading: 0.1, sizes: {} },
  dense: {
    space: 0.75,
    leading: -0.1,
    sizes: {
      'semantic.size.cover': { less: 4, least: 40 },
      'semantic.size.question': { less: 4, least: 40 },
      'semantic.size.title': { less: 4, least: 32 },
      'semantic.size.body': { less: 2, least: 28 },
      'semantic.size.card': { less: 2, least: 24 },
      'semantic.size.table-roomy': { less: 2, least: 24 },
      'semantic.size.code-roomy': { less: 2, least: 24 },
    },
  },
}

/** A number, or a length in px; undefined where the token refers to another. */
function literalOf({ type, value }: DesignToken): number | undefined {
  const css = cssValue(type ?? 'number', value)
  const number = 'css' in css ? Number.parseFloat(css.css) : Number.NaN
  return Number.isNaN(number) ? undefined : number
}

function written({ type }: DesignToken, value: number): unknown {
  return type === 'dimension' ? { value, unit: 'px' } : value
}
