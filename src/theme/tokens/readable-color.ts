import { clampChroma, converter, formatHex } from 'culori'

const oklch = converter('oklch')

/** Steps of lightness in which another colour is looked for. */
const step = 0.01

/**
 * Returns the colour, or the next one of its hue that has a contrast of at least `floor` to 1: darker, or lighter for dark
 * slides.
 */
export function readableColor(
  color: string,
  floor: number,
  contrastOf: (candidate: string) => number,
  dark: boolean,
): string {
  const start = oklch(color)
  let found = color
  if (!start) return found
  for (let l = start.l; l > 0 && l < 1 && contrastOf(found) < floor; l += dark ? step : -step)
    found = formatHex(clampChroma({ ...start, l }, 'oklch'))
  return found
}
