import { tokensOf } from '../css-tokens.js'
import { codeFamily, textFamilies, textFamily } from './font-families.js'
import { leadingFamilies } from './leading-families.js'

/** Returns the families that draw a theme's text, for what Lectern itself sets in them, as CSS without a generic family. */
export function textStack(themeCss: string): string {
  const names = new Set([
    ...ownFamilies(themeCss),
    ...leadingFamilies(themeCss),
    textFamily.name,
    codeFamily.name,
    'Twemoji',
  ])
  return [...names].map((name) => `"${name}"`).join(',')
}

const embedded = new Set(textFamilies.flatMap(({ name, westernMarks }) => [name, westernMarks.name]))

/** What stands before the families that Lectern embeds. */
function ownFamilies(themeCss: string): readonly string[] {
  const names = (tokensOf(themeCss).get('--font-body') ?? '').matchAll(/"([^"]+)"|var\(/g)
  const before: string[] = []
  for (const [, name] of names) {
    if (name === undefined || embedded.has(name)) break
    before.push(name)
  }
  return before
}
