import type { Size } from '../../model.js'
import { labelsOfSvg } from './labels.js'
import { selfContainedSvg } from './self-contained.js'
import { smallestText } from './smallest-text.js'

/** A drawing that brings along what it needs. */
export interface FinishedSvg {
  readonly bytes: Uint8Array
  readonly smallestText?: number
}

/** Makes an SVG harmless and gives it the fonts of its text; undefined where no browser could show it. */
export async function finishSvg(
  svg: string,
  { width }: Size,
  { fontsFor }: { readonly fontsFor: (text: string) => Promise<string> },
): Promise<FinishedSvg | undefined> {
  const text = labelsOfSvg(svg).join(' ')
  const drawing = selfContainedSvg(svg, text === '' ? '' : await fontsFor(text))
  if (drawing === undefined) return undefined
  const smallest = smallestText(svg, width)
  return { bytes: new TextEncoder().encode(drawing), ...(smallest === undefined ? {} : { smallestText: smallest }) }
}
