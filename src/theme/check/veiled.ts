import type { Rgb } from '../color-contrast.js'

/** Returns a colour as it is seen where other light adds a share of white to the screen: (Y + V) / (1 + V) (H3). */
export function veiled([red, green, blue]: Rgb, veil: number): Rgb {
  const part = (value: number) => {
    const light = value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
    const seen = (light + veil) / (1 + veil)
    return 255 * (seen <= 0.0031308 ? seen * 12.92 : 1.055 * seen ** (1 / 2.4) - 0.055)
  }
  return [part(red), part(green), part(blue)]
}
