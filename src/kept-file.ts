import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What no build has asked for in this time is removed, ms. */
const keptFor = 30 * 24 * 60 * 60 * 1000

/** Returns what an earlier build kept in a file; undefined where there is none. Being asked for keeps it longer. */
export async function readKept(file: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(file).catch(() => undefined)
  if (bytes === undefined) return undefined
  const now = new Date()
  await utimes(file, now, now).catch(() => undefined)
  return bytes
}

/** Keeps something for later builds; a folder that cannot be written costs time, not the build. */
export async function keep(file: string, content: string | Uint8Array): Promise<void> {
  await write(file, content).catch(() => undefined)
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true })
  const unfinished = path.join(folder, `${randomUUID()}.tmp`)
  await writeFile(unfinished, content)
  await rename(unfinished, file)
  await removeOld(folder)
}

async function removeOld(folder: string): Promise<void> {
  const oldest = Date.now() - keptFor
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile() && found.mtimeMs < oldest) await rm(file, { force: true })
  }
}
