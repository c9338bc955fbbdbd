import { converter } from 'culori'
import type { Rgb } from '../color-contrast.js'

const linear = converter('lrgb')
const display = converter('rgb')

/** Returns a colour as it is seen where other light adds a share of white to the screen: (Y + V) / (1 + V) (H3). */
export function veiled([red, green, blue]: Rgb, veil: number): Rgb {
  const light = linear({ mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 })
  const seen = (part: number) => (part + veil) / (1 + veil)
  const { r, g, b } = display({ mode: 'lrgb', r: seen(light.r), g: seen(light.g), b: seen(light.b) })
  return [255 * r, 255 * g, 255 * b]
}
