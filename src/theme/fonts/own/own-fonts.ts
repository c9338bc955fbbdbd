import { UsageError } from '../../../diagnostics/errors.js'
import type { FontUse, ThemeChanges } from '../../../theme-changes.js'
import { saidAt } from '../../said-at.js'
import { fileFamily } from './file-family.js'
import type { OwnFamily } from './own-family.js'
import { packageFamily } from './package-family.js'

const uses = ['body', 'title', 'code'] as const satisfies readonly FontUse[]

/** Reads the fonts that a configuration names; throws a `UsageError` that says which cannot be used, where, and what to do. */
export async function ownFonts(changes: ThemeChanges | undefined): Promise<readonly OwnFamily[]> {
  if (!changes?.fonts) return []
  const families: OwnFamily[] = []
  for (const use of uses) {
    const names = changes.fonts[use]
    if (names) families.push(await read(use, names, changes))
  }
  return families
}

async function read(use: FontUse, names: readonly string[], changes: ThemeChanges): Promise<OwnFamily> {
  const key = `theme.fonts.${use}`
  try {
    const [name = ''] = names
    const isFile = names.every((each) => /\.\w+$/.test(each) && !each.startsWith('@'))
    if (!isFile && names.length > 1) throw new UsageError('names two packages; one holds all weights')
    const { folder = '/' } = changes
    return isFile ? await fileFamily(use, names, folder) : await packageFamily(use, name, folder)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`${saidAt(key, changes)}${key} ${error.message}`, { cause: error })
  }
}
