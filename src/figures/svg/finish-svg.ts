import { createHash } from 'node:crypto'
import type { Size } from '../../model.js'
import { labelsOfSvg } from './labels.js'
import { selfContainedSvg } from './self-contained.js'
import { smallestText } from './smallest-text.js'

/** A drawing that brings along what it needs. */
export interface FinishedSvg {
  readonly bytes: Uint8Array
  readonly smallestText?: number
}

/** What finishing a drawing takes. */
export interface SvgTools {
  /** Returns `@font-face` rules with the fonts for a drawing's text. */
  readonly fontsFor: (text: string) => Promise<string>
  /** Style rules that the theme gives the drawing; none by default. */
  readonly rules?: string | undefined
}

const family = 'font-family:"Noto Sans SC","JetBrains Mono","Twemoji",sans-serif'

/** Its text is drawn by the fonts that it brings: a machine may lack those it names. Fonts of its own come first. */
function familyFor(svg: string): string {
  return svg.includes('@font-face') ? `svg{${family}}` : `svg,text,tspan{${family} !important}`
}

/**
 * Where two drawings bring the very same bytes, the browser draws both with one font or each with its own, as its memory
 * happens to be, and prints other bytes: an address of its own for each drawing's fonts settles it.
 */
function ownFonts(css: string, svg: string): string {
  const drawing = createHash('sha256').update(svg).digest('hex').slice(0, 12)
  return css.replaceAll('data:font/woff2;base64,', `data:font/woff2;of=${drawing};base64,`)
}

/** Makes an SVG harmless and gives it the fonts of its text; undefined where no browser could show it. */
export async function finishSvg(
  svg: string,
  { width }: Size,
  { fontsFor, rules = '' }: SvgTools,
): Promise<FinishedSvg | undefined> {
  const text = labelsOfSvg(svg).join(' ')
  const fonts = text === '' ? '' : ownFonts(await fontsFor(text), svg) + familyFor(svg)
  const drawing = selfContainedSvg(svg, rules + fonts)
  if (drawing === undefined) return undefined
  const smallest = smallestText(svg, width)
  return { bytes: new TextEncoder().encode(drawing), ...(smallest === undefined ? {} : { smallestText: smallest }) }
}
