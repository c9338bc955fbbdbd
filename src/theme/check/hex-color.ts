import { converter, parse } from 'culori'
import type { Rgb } from '../color-contrast.js'

const rgb = converter('rgb')

/** Returns an opaque CSS colour as red, green and blue, 0 to 255 each; undefined for anything else. */
export function hexColor(value: string | undefined): Rgb | undefined {
  const color = value === undefined ? undefined : rgb(parse(value))
  if (!color || (color.alpha ?? 1) < 1) return undefined
  return [255 * color.r, 255 * color.g, 255 * color.b]
}
