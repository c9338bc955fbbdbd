import { formatHex, formatHex8, parse } from 'culori'
import type { TokenType } from './design-token.js'

/** A value as CSS, or what was expected instead. */
export type CssValue = { readonly css: string } | { readonly expected: string }

/** Returns what a literal value of a type is in CSS: colours as hex, lengths in px, families in quotes. */
export function cssValue(type: TokenType, value: unknown): CssValue {
  return writers[type](value)
}

const writers: Readonly<Record<TokenType, (value: unknown) => CssValue>> = {
  color: colorValue,
  dimension: dimensionValue,
  fontFamily: familyValue,
  number: (value) => (typeof value === 'number' ? { css: String(value) } : { expected: 'a number' }),
}

const anyColor = 'a colour such as "#005a8f" or { "colorSpace": "srgb", "components": [0, 0.3529, 0.5608] }'

/** Colour spaces that CSS writes as functions of their own. */
const functions = new Set(['hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch'])

function colorValue(value: unknown): CssValue {
  if (typeof value === 'string') return hexOf(value)
  if (!isRecord(value)) return { expected: anyColor }
  const { colorSpace, components, alpha, hex } = value
  if (typeof colorSpace !== 'string' || !Array.isArray(components) || components.length !== 3)
    return { expected: anyColor }
  const shares = colorSpace === 'hsl' || colorSpace === 'hwb'
  const numbers = components.map((part, index) => (shares && index > 0 && part !== 'none' ? `${part}%` : String(part)))
  const words = `${numbers.join(' ')}${alpha === undefined || alpha === 1 ? '' : ` / ${alpha}`}`
  const color = hexOf(functions.has(colorSpace) ? `${colorSpace}(${words})` : `color(${colorSpace} ${words})`)
  if (!('css' in color) || typeof hex !== 'string' || color.css.slice(0, 7) === hex.toLowerCase()) return color
  return { expected: `components and hex of one colour, not ${color.css} and ${hex}; "$value": "${hex}" is enough` }
}

function hexOf(text: string): CssValue {
  const color = parse(text)
  if (!color) return { expected: anyColor }
  return { css: color.alpha === undefined || color.alpha === 1 ? formatHex(color) : formatHex8(color) }
}

/** px in a rem, by the Design Tokens format. */
const rem = 16

function dimensionValue(value: unknown): CssValue {
  const expected = 'a length such as { "value": 24, "unit": "px" }'
  const [, number, name] = typeof value === 'string' ? (/^(-?[\d.]+)(px|rem)$/.exec(value.trim()) ?? []) : []
  const given = number === undefined ? value : { value: Number(number), unit: name }
  if (!isRecord(given) || typeof given['value'] !== 'number' || !Number.isFinite(given['value'])) return { expected }
  if (given['unit'] === 'px') return { css: `${given['value']}px` }
  return given['unit'] === 'rem' ? { css: `${given['value'] * rem}px` } : { expected }
}

const generic = new Set(['serif', 'sans-serif', 'monospace', 'cursive', 'fantasy', 'system-ui', 'math', 'emoji'])

function familyValue(value: unknown): CssValue {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value]
  const isFamily = (name: unknown): name is string => typeof name === 'string' && /^[^"'\\{};]+$/.test(name)
  if (names.length === 0 || !names.every(isFamily)) return { expected: 'a family or a list of families' }
  const quoted = names.map((name) => (generic.has(name) ? name : `"${name}"`)).join(', ')
  // Noto's Chinese draws quotation marks as wide as ideographs: notes in other languages put narrow ones before it.
  return { css: /^"Noto (?:Sans|Serif) SC"/.test(quoted) ? `var(--marks,) ${quoted}` : quoted }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
