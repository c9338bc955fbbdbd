import type { Figure } from '../model.js'
import { naturalSize } from './natural-size.js'
import { type CompressTools, compress } from './raster/compress.js'
import { finishSvg, type SvgTools } from './svg/finish-svg.js'

/** What making a picture fit to be embedded takes. */
export interface EmbedTools extends CompressTools, Pick<SvgTools, 'fontsFor'> {
  /** Returns the style rules that the theme gives a drawing; none by default. */
  readonly rulesFor?: ((svg: string) => string) | undefined
}

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  bmp: 'image/bmp',
  ico: 'image/x-icon',
}

/** A picture fit to be embedded, and its kind. */
export type Shown = Omit<Figure, 'url' | 'name'> & { readonly type: string }

/** Returns a picture as it is embedded: small enough, bringing its fonts, doing nothing; undefined where no browser shows it. */
export async function fitToEmbed(bytes: Uint8Array, tools: EmbedTools): Promise<Shown | undefined> {
  const size = naturalSize(bytes)
  if (!size || !(size.type in mediaTypes)) return undefined
  if (size.type === 'svg') {
    const svg = svgText(bytes)
    const drawing = await finishSvg(svg, size, { fontsFor: tools.fontsFor, rules: tools.rulesFor?.(svg) })
    return drawing && { ...size, ...drawing, mediaType: 'image/svg+xml' }
  }
  const small = await compress({ type: size.type, bytes }, size, tools)
  // The natural size stays what the picture had, so that making it smaller changes no slide.
  return { ...size, ...small, mediaType: mediaTypes[small.type] ?? '' }
}

/** Text of an SVG file in the encoding that it names. */
function svgText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder().decode(bytes)
  const label = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(text)?.[1] ?? 'utf-8'
  try {
    return /^utf-?8$/i.test(label) ? text : new TextDecoder(label).decode(bytes)
  } catch {
    return text
  }
}
