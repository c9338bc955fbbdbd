/** A colour as red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number]

/** Returns the contrast ratio of two colours by WCAG 2.2: 1 for the same, 21 for black on white. */
export function wcagContrast(text: Rgb, background: Rgb): number {
  const [one, other] = [text, background].map((color) => luminance(color) + 0.05) as [number, number]
  return Math.max(one, other) / Math.min(one, other)
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number) =>
    value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
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
