import { wcagContrast } from 'culori'
import { withAccent } from './accent.js'
import type { DesignToken } from './design-token.js'
import { readableColor } from './readable-color.js'
import { tokenColor } from './token-colors.js'

/** What words and lines in the accent stand on. */
const grounds = ['semantic.color.background', 'semantic.color.surface', 'component.question.background']

/** Smallest contrast of an accent on light slides and on dark ones, of which WCAG thinks too well (H2, H4). */
const floors = { light: 4.6, dark: 8 } as const

/**
 * Returns what is wrong with an accent for the slides of a theme with these tokens, and which of its hue would do;
 * undefined where it can be read.
 */
export function accentFault(
  accent: string,
  tokens: ReadonlyMap<string, DesignToken>,
  dark: boolean,
): string | undefined {
  const floor = dark ? floors.dark : floors.light
  // The grounds are tints themselves, which follow.
  const contrastOf = (color: string) => {
    const colored = withAccent(tokens, color, dark)
    return Math.min(...grounds.flatMap((path) => tokenColor(path, colored) ?? []).map((at) => wcagContrast(color, at)))
  }
  const contrast = contrastOf(accent)
  if (contrast >= floor) return undefined
  const better = readableColor(accent, floor, contrastOf, dark)
  return `has a contrast of ${contrast.toFixed(1)}:1, expected at least ${floor}:1; take a ${dark ? 'lighter' : 'darker'} one, such as "${better}"`
}
