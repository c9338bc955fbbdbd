import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { UsageError } from '../../../diagnostics/errors.js'
import type { FontUse } from '../../../theme-changes.js'
import { type FontSlice, type SliceFont, slicesOf, unpackFont } from '../font-slices.js'
import type { Weight } from '../sliced-family.js'
import { nearestWeights } from './nearest-weights.js'
import type { OwnFamily } from './own-family.js'
import { holdsHan, ownFeatures, ownName } from './own-traits.js'

/** An upright font file of a package: its slice, and its weight; `wght` holds all weights. */
interface SliceFile {
  readonly file: string
  readonly slice: string
  readonly weight: string
}

/** Reads a family from an installed package of Fontsource; throws a `UsageError` where it is not there or holds no such font. */
export async function packageFamily(use: FontUse, name: string, folder: string): Promise<OwnFamily> {
  const place = packageFolder(name, folder)
  const [listing, about, { version }, found] = await Promise.all([
    readFile(join(place, 'unicode.json'), 'utf8'),
    readJson(join(place, 'metadata.json')),
    readJson(join(place, 'package.json')),
    sliceFiles(place),
  ])
  const variable = found.some(({ weight }) => weight === 'wght')
  const there = [...new Set(found.map(({ weight }) => Number(weight)))].filter((weight) => weight > 0)
  const drawnAt = variable ? { 400: 400, 700: 700 } : nearestWeights(there)
  if (!drawnAt) throw new UsageError(`${name} holds no upright font with a weight; take another package`)
  const read = reader(place, found, (weight) => (variable ? 'wght' : String(drawnAt[weight] ?? drawnAt[400])))
  const listed = slicesOf(listing)
  // Some packages list nothing and hold all in one file.
  const slices = listed.length > 0 ? listed : [...new Set(found.map(({ slice }) => slice))].map(unlisted)
  return {
    use,
    name: ownName(String(about['family'] ?? name)),
    packageName: name,
    variable,
    file: () => '',
    own: { slices, font: read },
    understated: listed.length === 0,
    weights: drawnAt[700] === undefined ? [400] : [400, 700],
    features: ownFeatures,
    key: `${name} ${String(version)}`,
    holdsHan: holdsHan(
      listed.length > 0
        ? new Set(slices.flatMap(({ claims }) => [...claims]))
        : (await read(slices[0]?.name ?? '', 400)).coverage,
    ),
  }
}

function unlisted(name: string): FontSlice {
  return { name, claims: new Set() }
}

async function readJson(file: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, unknown>>
}

async function sliceFiles(place: string): Promise<readonly SliceFile[]> {
  const { id = '' } = await readJson(join(place, 'metadata.json'))
  const files = await readdir(join(place, 'files'))
  return files.flatMap((file) => {
    if (!file.startsWith(`${String(id)}-`)) return []
    const [, slice, weight] = /^(.+)-(wght|\d+)-normal\.woff2$/.exec(file.slice(String(id).length + 1)) ?? []
    return slice === undefined || weight === undefined ? [] : [{ file, slice, weight }]
  })
}

function reader(place: string, files: readonly SliceFile[], weightOf: (weight: Weight) => string) {
  const loaded = new Map<string, Promise<SliceFont>>()
  return (slice: string, weight: Weight): Promise<SliceFont> => {
    const file = files.find((one) => one.slice === slice && one.weight === weightOf(weight))?.file ?? ''
    const known = loaded.get(file) ?? readFile(join(place, 'files', file)).then(unpackFont)
    loaded.set(file, known)
    return known
  }
}

/** Looked for beside the configuration first, then among what Lectern itself has. */
function packageFolder(name: string, folder: string): string {
  if (!/^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name))
    throw new UsageError(`${name} is neither a font file nor a package; take a .ttf, .otf, .woff or .woff2 file`)
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    try {
      return dirname(createRequire(from).resolve(`${name}/unicode.json`))
    } catch {}
  }
  throw new UsageError(`${name} is no installed package of fonts; run npm install ${name}, or name a font file`)
}
