import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * Removes what interrupted runs left in a folder: entries whose name starts with `prefix`, unchanged for longer than
 * `age` milliseconds. What is younger may belong to a run at work; what cannot be removed stays.
 */
export async function removeLeftovers(folder: string, prefix: string, age: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const entries = names.filter((name) => name.startsWith(prefix)).map((name) => path.join(folder, name))
  await Promise.all(entries.map((entry) => removeOld(entry, age).catch(() => undefined)))
}

async function removeOld(entry: string, age: number): Promise<void> {
  const { mtimeMs } = await stat(entry)
  if (Date.now() - mtimeMs > age) await rm(entry, { recursive: true, force: true })
}
