import { readFile, realpath } from 'node:fs/promises'
import { basename, isAbsolute, relative, sep } from 'node:path'
import { decodedUri } from '../decoded-uri.js'
import type { Source } from '../model.js'
import { figurePlaces, isElsewhere } from './figure-places.js'
import type { Fetched } from './remote/fetch-picture.js'

/** The bytes of a picture that the notes refer to, or why there are none. */
export type FigureFile =
  | { readonly found: true; readonly bytes: Uint8Array; readonly name: string }
  | {
      readonly found: false
      readonly rule: 'missing-figure' | 'figure-outside' | 'figure-remote' | 'figure-unreachable'
      readonly reason: string
    }

/** Returns the bytes behind an address on the network. */
export type FetchRemote = (url: string) => Promise<Fetched>

/**
 * Reads a picture by the address in the notes; never leaves the folder of the notes, and asks the network only where the
 * author allowed it.
 */
export async function readFigureFile(
  url: string,
  source: Source,
  fetchRemote: FetchRemote | undefined,
): Promise<FigureFile> {
  const embedded = /^data:image\/([a-z+]+)[^,]*?(;base64)?,(.*)$/is.exec(url)
  if (embedded) return fromDataUri(embedded)
  if (isElsewhere(url)) return await fromNetwork(url, fetchRemote)
  return await fromDisk(url, source)
}

async function fromNetwork(url: string, fetchRemote: FetchRemote | undefined): Promise<FigureFile> {
  const beside = 'save the picture beside the notes and refer to that file'
  if (!/^(?:https?:)?\/\//i.test(url)) {
    const reason = `${url} is neither a file nor a picture on the web; ${beside}`
    return { found: false, rule: 'figure-remote', reason }
  }
  if (!fetchRemote) {
    const reason = `${url} is on the network; build with --remote to fetch it, or ${beside}`
    return { found: false, rule: 'figure-remote', reason }
  }
  const fetched = await fetchRemote(url.startsWith('//') ? `https:${url}` : url)
  if (fetched.found) {
    const { bytes } = fetched
    return { found: true, bytes, name: decodedUri(new URL(url, 'https:').pathname.split('/').at(-1) ?? '') }
  }
  const reason = `${url} cannot be fetched: ${fetched.reason}; ${beside}`
  return { found: false, rule: 'figure-unreachable', reason }
}

function fromDataUri([, type = 'png', isBase64, data = '']: RegExpExecArray): FigureFile {
  const bytes = isBase64 ? Buffer.from(data, 'base64') : Buffer.from(decodedUri(data))
  return { found: true, bytes, name: `embedded.${type.replace('svg+xml', 'svg').replace('jpeg', 'jpg')}` }
}

async function fromDisk(url: string, source: Source): Promise<FigureFile> {
  const missing = {
    found: false,
    rule: 'missing-figure',
    reason: `${url || 'A picture without an address'} does not exist; add the file or correct its path`,
  } as const
  for (const file of figurePlaces(url, source.folder)) {
    const outside = {
      found: false,
      rule: 'figure-outside',
      reason: `${url} lies outside the folder of the notes and is not read; copy it there`,
    } as const
    if (!isInside(file, source.root)) return outside
    const [real, root] = await Promise.all([realpath(file).catch(() => undefined), realpath(source.root)])
    if (real === undefined) continue
    if (!isInside(real, root)) return outside
    const bytes = await readFile(real).catch(() => undefined)
    if (bytes) return { found: true, bytes, name: basename(file) }
  }
  return missing
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}
