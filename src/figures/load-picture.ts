import { parse } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Figure, Origin } from '../model.js'
import { safeName } from '../source/safe-name.js'
import { readFigureFile } from './figure-file.js'
import type { FigureTools, Loaded } from './figure-tools.js'
import { naturalSize } from './natural-size.js'
import { compress } from './raster/compress.js'
import { finishSvg } from './svg/finish-svg.js'
import { themeRules } from './svg/theme-rules.js'
import type { WantedFigure } from './wanted-figures.js'

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

/** A picture that is still larger than this is told about, bytes. */
const heavy = 5_000_000

/** Reads a picture and makes it fit to be embedded; what is not there or cannot be shown stays as missing. */
export async function loadPicture(url: string, wanted: WantedFigure, tools: FigureTools): Promise<Loaded> {
  const { origin, source } = wanted
  const file = await readFigureFile(url, source, tools.fetchRemote)
  if (!file.found) return { figure: missing(url), message: diagnostic(file.rule, file.reason, origin) }
  const shown = await fitToEmbed(file.bytes, tools)
  if (!shown) {
    const reason = `${url} is not a picture that browsers show; save it as PNG, JPEG, WebP or SVG`
    return { figure: missing(url), message: diagnostic('figure-unreadable', reason, origin) }
  }
  const { type, ...picture } = shown
  return { figure: { url, name: figureName(file.name, type), ...picture }, message: heaviness(url, picture, origin) }
}

function missing(url: string): Figure {
  return { url, name: undefined, mediaType: '', bytes: new Uint8Array(), width: 0, height: 0 }
}

type Shown = Omit<Figure, 'url' | 'name'> & { readonly type: string }

async function fitToEmbed(bytes: Uint8Array, tools: FigureTools): Promise<Shown | undefined> {
  const size = naturalSize(bytes)
  if (!size || !(size.type in mediaTypes)) return undefined
  if (size.type === 'svg') {
    const svg = svgText(bytes)
    const rules = themeRules(svg, tools.tokens, tools.colors)
    const drawing = await finishSvg(svg, size, { fontsFor: tools.fontsFor, rules })
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

function heaviness(url: string, { bytes }: Pick<Figure, 'bytes'>, origin: Origin): VFileMessage | undefined {
  if (bytes.length <= heavy) return undefined
  const megabytes = Math.round(bytes.length / 1e6)
  const name = url.startsWith('data:') ? 'This picture' : url
  return diagnostic('figure-heavy', `${name} makes its deck ${megabytes} MB larger; save it smaller`, origin)
}

/** A name that every system and every address can carry; Chinese stays readable. */
function figureName(name: string, type: string): string {
  return `${safeName(parse(name).name.replace(/[^\p{L}\p{N}_-]+/gu, '-'), 'figure')}.${type}`
}
