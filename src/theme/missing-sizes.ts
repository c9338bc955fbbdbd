import { themeMeta } from './theme-meta.js'

const sizes = [
  ['16:9', '1280px 720px'],
  ['4:3', '960px 720px'],
] as const

/** Returns a comment with the `@size` lines that a theme's CSS leaves out: slides are of one height, so every theme has both shapes. */
export function missingSizes(css: string): string {
  const { ratios } = themeMeta(css)
  const lines = sizes.filter(([ratio]) => !ratios.includes(ratio)).map((size) => ` * @size ${size.join(' ')}\n`)
  return lines.length === 0 ? '' : `/*\n${lines.join('')} */`
}
