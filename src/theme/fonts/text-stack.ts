import { codeFamily, textFamily } from './font-families.js'
import { leadingFamilies } from './leading-families.js'

/** Returns the families that draw a theme's text, for what Lectern itself sets in them, as CSS without a generic family. */
export function textStack(themeCss: string): string {
  const names = new Set([...leadingFamilies(themeCss), textFamily.name, codeFamily.name, 'Twemoji'])
  return [...names].map((name) => `"${name}"`).join(',')
}
