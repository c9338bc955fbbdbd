import type { DiagramColors } from '../../theme/diagram-colors.js'
import { escaped } from './read-xml.js'

const reference = /var\(\s*(--[\w-]+)/g

/** Returns the style rule that paints what is below a drawing in the theme's colours; empty where the slide shows through. */
export function groundRule({ ground }: Pick<DiagramColors, 'ground'>): string {
  return ground === undefined ? '' : `:root{background:${ground}}`
}

/**
 * Returns style rules with the theme's tokens that a drawing refers to, such as `var(--color-accent, #005A8F)`, and the
 * ground for them; empty where it takes none. What the drawing declares itself comes later and wins.
 */
export function themeRules(
  svg: string,
  tokens: ReadonlyMap<string, string>,
  colors: Pick<DiagramColors, 'ground'>,
): string {
  const names = new Set([...svg.matchAll(reference)].map(([, name = '']) => name))
  const taken = [...names].sort().flatMap((name) => {
    const value = tokens.get(name)
    return value === undefined ? [] : [`${name}:${value}`]
  })
  return taken.length > 0 ? escaped(`:root{${taken.join(';')}}`) + groundRule(colors) : ''
}
