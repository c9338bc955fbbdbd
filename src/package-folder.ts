import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** Absolute folder of the package, whether this runs from its sources or from a bundle: a package can name itself. */
export const packageFolder = dirname(createRequire(import.meta.url).resolve('lectern/package.json'))
