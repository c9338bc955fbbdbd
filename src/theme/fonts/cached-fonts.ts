import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { EmbeddedFonts, FontRequest } from './embed-fonts.js'
import { fontSources } from './font-sources.js'

const entrySchema = z.object({ css: z.string(), missing: z.array(z.string()) })

/** Fonts that no build has asked for in this time are removed, ms. */
const keptFor = 30 * 24 * 60 * 60 * 1000

/**
 * Returns the same as `embedFonts`, from `folder` where an earlier build has left it there: cutting fonts takes longer
 * than measuring the slides, and most changes to notes bring no new character.
 */
export async function cachedFonts(request: FontRequest, folder: string): Promise<EmbeddedFonts> {
  const file = path.join(folder, `${await keyOf(request)}.json`)
  const known = await readEntry(file)
  if (known) return known
  // Loaded only where something is to be cut.
  const { embedFonts } = await import('./embed-fonts.js')
  const fonts = await embedFonts(request)
  // A cache that cannot be written costs time, not the build.
  await writeEntry(file, fonts).catch(() => undefined)
  return fonts
}

async function keyOf({ text, code }: FontRequest): Promise<string> {
  const characters = [text, code].map((part) => [...new Set(part)].sort().join(''))
  return createHash('sha256')
    .update(JSON.stringify([...characters, await fontSources()]))
    .digest('hex')
}

async function readEntry(file: string): Promise<EmbeddedFonts | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const now = new Date()
  await utimes(file, now, now).catch(() => undefined)
  try {
    return entrySchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

async function writeEntry(file: string, fonts: EmbeddedFonts): Promise<void> {
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true })
  const unfinished = path.join(folder, `${randomUUID()}.tmp`)
  await writeFile(unfinished, JSON.stringify(fonts))
  await rename(unfinished, file)
  await removeOld(folder)
}

async function removeOld(folder: string): Promise<void> {
  const oldest = Date.now() - keptFor
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => undefined)
    if (found && found.mtimeMs < oldest) await rm(file, { force: true })
  }
}
