import { resolve } from 'node:path'
import { decodedUri } from '../decoded-uri.js'

/** Returns whether an address in notes names no file: it has a scheme, which a drive of Windows is not. */
export function isElsewhere(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url) && !/^[a-z]:[\\/]/i.test(url)
}

/**
 * Returns the absolute paths of the files that an address in notes may mean, the likeliest first; none for an empty one.
 * Some systems take letters and accents in a file's name apart, and Korean syllables.
 */
export function figurePlaces(url: string, folder: string): readonly string[] {
  const name = decodedUri(url).replaceAll('\\', '/')
  const names = [name, name.replace(/[?#].*$/, '')].filter((one) => one !== '')
  const spelled = names.flatMap((one) => [one, one.normalize('NFC'), one.normalize('NFD')])
  return [...new Set(spelled)].map((one) => resolve(folder, one))
}
