import { createRequire } from 'node:module'
import { unpackedFont } from './font-slices.js'
import type { SlicedFamily, Weight } from './sliced-family.js'

const require = createRequire(import.meta.url)

/** Returns a family whose package holds each weight in one file: a family of one slice. */
export function wholeFamily(name: string, packageName: string, file: (weight: Weight) => string): SlicedFamily {
  return {
    name,
    packageName,
    variable: false,
    understated: true,
    file: (_, weight) => file(weight),
    own: {
      slices: [{ name: 'whole', claims: new Set() }],
      font: (_, weight) => unpackedFont(require.resolve(`${packageName}/${file(weight)}`)),
    },
  }
}
