import { createHash } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import { keep, readKept } from '../../kept-file.js'
import type { EmbeddedFonts, FontRequest } from './embed-fonts.js'
import { fontSources } from './font-sources.js'

const entrySchema = z.object({ css: z.string(), missing: z.array(z.string()) })

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
  await keep(file, JSON.stringify(fonts))
  return fonts
}

async function keyOf({ text, code, families = [], own = [], titles = '', lang = '' }: FontRequest): Promise<string> {
  const characters = [text, code, ...(own.length > 0 ? [titles] : [])].map((part) => [...new Set(part)].sort().join(''))
  const others = own.length > 0 ? ['own 1', lang, ...own.map(({ use, name, key }) => [use, name, key])] : []
  return createHash('sha256')
    .update(JSON.stringify([...characters, families, ...others, await fontSources()]))
    .digest('hex')
}

async function readEntry(file: string): Promise<EmbeddedFonts | undefined> {
  const bytes = await readKept(file)
  if (bytes === undefined) return undefined
  try {
    return entrySchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return undefined
  }
}
