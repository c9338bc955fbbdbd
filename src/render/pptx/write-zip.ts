import { type Zippable, zipSync } from 'fflate'

/** A file in an archive. */
export interface ZipEntry {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The first day that archives know: nothing may depend on when or where one was made. */
const mtime = new Date(1980, 0, 1)

/** Returns files as a ZIP archive, in the order given; the same files give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {}
  for (const { path, bytes } of entries) files[path] = bytes
  return zipSync(files, { level: 9, mtime })
}
