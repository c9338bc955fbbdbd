import type { FontSlice, SliceFont } from './font-slices.js'
import { fontSlices, isNumbered, sliceFont } from './font-slices.js'
import { readTables } from './font-tables.js'
import { mergeFonts } from './merge-fonts.js'
import { subsetFont } from './subset-font.js'

/** A weight for style sheets: regular or bold. */
export type Weight = 400 | 700

/** A font family that npm carries in slices. */
export interface SlicedFamily {
  /** Name for style sheets. */
  readonly name: string
  readonly packageName: string
  /** Whether one file holds all weights. */
  readonly variable: boolean
  /** Whether the package says less of its only slice than that holds. */
  readonly understated?: boolean
  /** At which weight of the family each weight of a style sheet is drawn, where that is not the same. */
  readonly drawnAt?: Readonly<Record<Weight, number>>
  readonly file: (slice: string, weight: Weight) => string
  /** Its slices and their fonts, where they do not come from a package of Lectern's. */
  readonly own?: {
    readonly slices: readonly FontSlice[]
    readonly font: (slice: string, weight: Weight) => Promise<SliceFont>
  }
  /** Weights that it has; both where it is left out. */
  readonly weights?: readonly Weight[]
  /** Where other axes than the weight are fixed. */
  readonly axes?: (weight: Weight) => Readonly<Record<string, number>>
  /** Layout features that stay besides those that all families keep. */
  readonly features?: readonly string[]
}

/** The characters of a text that one slice draws. */
export interface SliceShare {
  readonly slice: FontSlice
  readonly codes: readonly number[]
}

/** A face for a style sheet: an unpacked TrueType font and what it is used for. */
export interface Face {
  readonly family: string
  /** For style sheets: a weight, or the range that a single weight serves. */
  readonly weight: string
  readonly codes: readonly number[]
  readonly font: Uint8Array
}

const regular = 400
const weights = [regular, 700] as const

// Kerning and ligatures of letters, accents, and half-width punctuation next to punctuation.
const features = ['ccmp', 'liga', 'locl', 'kern', 'mark', 'mkmk', 'halt']
const metadata = ['BASE', 'STAT', 'gasp', 'vhea', 'vmtx', 'HVAR', 'VORG', 'DSIG']
const layout = ['GSUB', 'GPOS', 'GDEF']

/** Returns which slices draw these code points, by what the font files really hold; others are left out. */
export async function shares(family: SlicedFamily, codes: Iterable<number>): Promise<readonly SliceShare[]> {
  const open = new Set([...codes].filter((code) => !isJoining(code)))
  const found: SliceShare[] = []
  for (const slice of family.own?.slices ?? fontSlices(family.packageName)) {
    const claimed = [...open].filter((code) => family.understated || slice.claims.has(code))
    if (claimed.length === 0) continue
    const { coverage } = await fontOf(family, slice.name, weightsOf(family)[0] ?? regular)
    const drawn = claimed.filter((code) => coverage.has(code)).sort((a, b) => a - b)
    for (const code of drawn) open.delete(code)
    if (drawn.length > 0) found.push({ slice, codes: drawn })
  }
  return found
}

/** Letters of Arabic, Syriac and their kin are drawn joined, which no family here can do: the mathematical one would draw each alone. */
function isJoining(code: number): boolean {
  return code >= 0x600 && code <= 0x8ff
}

/**
 * Returns the faces of both weights for these shares: one for all characters that stand alone, such as Chinese ones, and
 * one a slice for letters and punctuation, whose layout features stay.
 */
export async function faces(family: SlicedFamily, parts: readonly SliceShare[]): Promise<readonly Face[]> {
  const laidOut = narrowed(parts, isLaidOut)
  const plain = narrowed(parts, (code, slice) => !isLaidOut(code, slice))
  const perWeight = await Promise.all(
    weightsOf(family).map(async (weight) => [
      ...(await laidOutFaces(family, weight, laidOut)),
      ...(await plainFace(family, weight, plain)),
    ]),
  )
  return perWeight.flat()
}

function fontOf({ own, packageName, file }: SlicedFamily, slice: string, weight: Weight): Promise<SliceFont> {
  return own ? own.font(slice, weight) : sliceFont(packageName, file(slice, weight))
}

function weightsOf(family: SlicedFamily): readonly Weight[] {
  return family.weights ?? weights
}

/** The only weight of a family serves all: a browser would look no further anyhow. */
function shownWeight(family: SlicedFamily, weight: Weight): string {
  return weightsOf(family).length === 1 ? '1 1000' : String(weight)
}

function isLaidOut(code: number, slice: FontSlice): boolean {
  return !isNumbered(slice.name) || /[\p{P}\p{M}\p{Script=Latin}]/u.test(String.fromCodePoint(code))
}

function narrowed(
  parts: readonly SliceShare[],
  chosen: (code: number, slice: FontSlice) => boolean,
): readonly SliceShare[] {
  return parts
    .map(({ slice, codes }) => ({ slice, codes: codes.filter((code) => chosen(code, slice)) }))
    .filter(({ codes }) => codes.length > 0)
}

async function laidOutFaces(family: SlicedFamily, weight: Weight, parts: readonly SliceShare[]): Promise<Face[]> {
  return Promise.all(
    parts.map(async (part) => ({
      family: family.name,
      weight: shownWeight(family, weight),
      codes: part.codes,
      font: await cut(family, weight, part, metadata),
    })),
  )
}

async function plainFace(family: SlicedFamily, weight: Weight, parts: readonly SliceShare[]): Promise<Face[]> {
  if (parts.length === 0) return []
  const fonts = await Promise.all(parts.map((part) => cut(family, weight, part, [...metadata, ...layout])))
  const codes = parts.flatMap((part) => part.codes)
  return [{ family: family.name, weight: shownWeight(family, weight), codes, font: mergeFonts(fonts) }]
}

async function cut(
  family: SlicedFamily,
  weight: Weight,
  { slice, codes }: SliceShare,
  dropTables: readonly string[],
): Promise<Uint8Array> {
  const { font } = await fontOf(family, slice.name, weight)
  const text = String.fromCodePoint(...codes)
  const axes = family.axes?.(weight) ?? (family.variable ? { wght: family.drawnAt?.[weight] ?? weight } : undefined)
  const kept = [...features, ...(family.features ?? [])]
  const part = await subsetFont(font, text, { features: kept, dropTables, ...(axes && { axes }) })
  return readTables(part).has('glyf') ? part : await withOutlines(part)
}

/** Loaded only where a font of the lecturer's own needs it. */
async function withOutlines(font: Uint8Array): Promise<Uint8Array> {
  const { withTrueTypeOutlines } = await import('./own/true-type-outlines.js')
  return withTrueTypeOutlines(font)
}
