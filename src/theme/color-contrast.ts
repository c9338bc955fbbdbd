import { type Color, wcagContrast as contrastOf } from 'culori'

/** A colour as red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number]

/** Returns the contrast ratio of two colours by WCAG 2.2: 1 for the same, 21 for black on white. */
export function wcagContrast(text: Rgb, background: Rgb): number {
  return contrastOf(colorOf(text), colorOf(background))
}

function colorOf([red, green, blue]: Rgb): Color {
  return { mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 }
}

/** Constants of APCA 0.1.9 (0.0.98G-4g). */
const apca = {
  blackThreshold: 0.022,
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: APCA's own constant, not the root of two.
  blackClamp: 1.414,
  smallestDifference: 0.0005,
  scale: 1.14,
  offset: 0.027,
  lowClip: 0.1,
  dark: { background: 0.56, text: 0.57 },
  light: { background: 0.65, text: 0.62 },
} as const

/** Returns the lightness contrast of text on a background by APCA, without its sign: 0 for none, 106 for black on white. */
export function apcaContrast(text: Rgb, background: Rgb): number {
  const [front, back] = [text, background].map((color) => clamped(screenLuminance(color))) as [number, number]
  if (Math.abs(back - front) < apca.smallestDifference) return 0
  const { dark, light, scale } = apca
  const contrast =
    back > front
      ? (back ** dark.background - front ** dark.text) * scale
      : (front ** light.text - back ** light.background) * scale
  return contrast < apca.lowClip ? 0 : (contrast - apca.offset) * 100
}

function screenLuminance([red, green, blue]: Rgb): number {
  const part = (value: number) => (value / 255) ** 2.4
  return 0.2126729 * part(red) + 0.7151522 * part(green) + 0.072175 * part(blue)
}

function clamped(value: number): number {
  const { blackThreshold, blackClamp } = apca
  return value > blackThreshold ? value : value + (blackThreshold - value) ** blackClamp
}
