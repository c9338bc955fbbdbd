import { parse } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Figure, Origin } from '../model.js'
import { safeName } from '../source/safe-name.js'
import { readFigureFile } from './figure-file.js'
import type { FigureTools, Loaded } from './figure-tools.js'
import { fitToEmbed } from './fit-to-embed.js'
import { themeRules } from './svg/theme-rules.js'
import type { WantedFigure } from './wanted-figures.js'

/** A picture that is still larger than this is told about, bytes. */
const heavy = 5_000_000

/** Reads a picture and makes it fit to be embedded; what is not there or cannot be shown stays as missing. */
export async function loadPicture(url: string, wanted: WantedFigure, tools: FigureTools): Promise<Loaded> {
  const { origin, source } = wanted
  const file = await readFigureFile(url, source, tools.fetchRemote)
  if (!file.found) return { figure: missing(url), message: diagnostic(file.rule, file.reason, origin) }
  const rulesFor = (svg: string) => themeRules(svg, tools.tokens, tools.colors)
  const shown = await fitToEmbed(file.bytes, { ...tools, rulesFor })
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
