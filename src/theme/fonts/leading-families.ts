import { tokensOf } from '../css-tokens.js'
import { codeFamily, textFamilies, textFamily } from './font-families.js'

/**
 * Returns the names of the families in which a theme's style sheet sets text, of those that Lectern embeds: the first one
 * of each list of families that its rules name; `Noto Sans SC` where they name none.
 */
export function leadingFamilies(themeCss: string): readonly string[] {
  const tokens = tokensOf(themeCss)
  const lists = [...themeCss.matchAll(/font-family\s*:\s*(?:var\(\s*(--[\w-]+)[^;}]*|([^;}]+))/g)].map(
    ([, token = '', list = '']) => tokens.get(token) ?? list,
  )
  const first = new Set(lists.map(firstEmbedded))
  const leading = textFamilies.map(({ name }) => name).filter((name) => first.has(name))
  return leading.length === 0 ? [textFamily.name] : leading
}

const embedded = new Set([...textFamilies, codeFamily].map(({ name }) => name))

function firstEmbedded(list: string): string | undefined {
  return list
    .split(',')
    .map((name) => name.trim().replace(/^["']|["']$/g, ''))
    .find((name) => embedded.has(name))
}
