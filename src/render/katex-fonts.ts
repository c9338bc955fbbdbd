import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const rule = /@font-face\s*\{[^}]*\}/g
const address = /[^"'(]*?(KaTeX_[A-Za-z0-9]+-[A-Za-z]+)\.woff2/

/** Returns CSS whose KaTeX fonts are inside it, as data; CSS without formulas is returned as it is. */
export async function embedKatexFonts(css: string): Promise<string> {
  const names = new Set([...css.matchAll(rule)].flatMap(([face]) => address.exec(face)?.[1] ?? []))
  const fonts = new Map(await Promise.all([...names].map(async (name) => [name, await katexFont(name)] as const)))
  return css.replace(rule, (face) => {
    const font = fonts.get(address.exec(face)?.[1] ?? '')
    return font === undefined ? face : face.replace(/src:[^;}]*/, `src:url(${font}) format("woff2")`)
  })
}

const loaded = new Map<string, Promise<string>>()

function katexFont(name: string): Promise<string> {
  const known = loaded.get(name)
  if (known) return known
  const folder = dirname(createRequire(import.meta.url).resolve('katex'))
  const font = readFile(join(folder, 'fonts', `${name}.woff2`)).then(
    (bytes) => `data:font/woff2;base64,${bytes.toString('base64')}`,
  )
  loaded.set(name, font)
  return font
}
