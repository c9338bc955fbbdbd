import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type FontCoverage, fontCoverage } from './font-coverage.js'
import { readTables } from './font-tables.js'
import { subsetFont } from './subset-font.js'
import { parseUnicodeRange } from './unicode-range.js'

/** One file of a font that is published in slices of its characters. */
export interface FontSlice {
  /** Such as `latin` or `119`. */
  readonly name: string
  /** Code points that its package says it draws. */
  readonly claims: ReadonlySet<number>
}

/** A slice in memory. */
export interface SliceFont {
  /** Unpacked TrueType font. */
  readonly font: Uint8Array
  readonly coverage: FontCoverage
}

const require = createRequire(import.meta.url)
const listed = new Map<string, readonly FontSlice[]>()
const unpacked = new Map<string, Promise<SliceFont>>()

/** Returns the slices of a package of Fontsource in the order in which they are asked: `latin`, other scripts, numbers. */
export function fontSlices(packageName: string): readonly FontSlice[] {
  const slices = listed.get(packageName) ?? readListing(packageName)
  listed.set(packageName, slices)
  return slices
}

function readListing(packageName: string): readonly FontSlice[] {
  return slicesOf(readFileSync(require.resolve(`${packageName}/unicode.json`), 'utf8'))
}

/** Returns the slices that the `unicode.json` of a package lists, in the same order. */
export function slicesOf(listing: string): readonly FontSlice[] {
  const slices = Object.entries(JSON.parse(listing) as Readonly<Record<string, string>>).map(([key, ranges]) => ({
    name: key.replace(/[[\]]/g, ''),
    claims: parseUnicodeRange(ranges),
  }))
  return slices.sort((a, b) => rank(a.name) - rank(b.name))
}

function rank(name: string): number {
  if (isNumbered(name)) return 3
  return ['latin', 'latin-ext'].indexOf(name) === -1 ? 2 : ['latin', 'latin-ext'].indexOf(name)
}

/** Whether a slice is named by a number: those hold Chinese, symbols and rare letters. */
export function isNumbered(name: string): boolean {
  return /^\d+$/.test(name)
}

/** Returns a file of a font package, unpacked once for as long as the program runs. */
export function sliceFont(packageName: string, file: string): Promise<SliceFont> {
  const folder = path.dirname(require.resolve(`${packageName}/unicode.json`))
  return unpackedFont(path.join(folder, 'files', file))
}

/** Returns a font file by its absolute path, unpacked once for as long as the program runs. */
export function unpackedFont(file: string): Promise<SliceFont> {
  const font = unpacked.get(file) ?? unpack(file)
  unpacked.set(file, font)
  return font
}

async function unpack(file: string): Promise<SliceFont> {
  return await unpackFont(await readFile(file))
}

/** Returns a font file in memory, in whatever way it was packed. */
export async function unpackFont(bytes: Uint8Array): Promise<SliceFont> {
  const font = await subsetFont(bytes, '', { keepAllGlyphs: true })
  return { font, coverage: fontCoverage(readTables(font)) }
}
