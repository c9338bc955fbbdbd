import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { UsageError } from '../diagnostics/errors.js'
import { saidAt } from '../theme/said-at.js'
import type { ThemeChanges } from '../theme-changes.js'
import { type EmbedTools, fitToEmbed, type Shown } from './fit-to-embed.js'

/** Reads the logo that a configuration names; throws a `UsageError` where it is not there or no picture, with its place. */
export async function loadLogo(changes: ThemeChanges | undefined, tools: EmbedTools): Promise<Shown | undefined> {
  if (!changes?.logo) return undefined
  const { file } = changes.logo
  const key = changes.places?.has('theme.logo.file') ? 'theme.logo.file' : 'theme.logo'
  const shown = relative(changes.folder ?? '', file)
  const refuse = (reason: string, cause?: unknown) =>
    new UsageError(`${saidAt(key, changes)}theme.logo ${shown} ${reason}`, { cause })
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? refuse('does not exist; add the file or correct its path', error)
      : refuse(`cannot be read (${error.code ?? error.message})`, error)
  })
  const picture = await fitToEmbed(bytes, tools)
  if (!picture) throw refuse('is not a picture that browsers show; save it as SVG, PNG, JPEG or WebP')
  return picture
}
