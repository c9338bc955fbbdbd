import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { UsageError } from '../../../diagnostics/errors.js'
import type { FontUse } from '../../../theme-changes.js'
import { type FontAxis, type FontFacts, fontFacts } from '../font-facts.js'
import { type SliceFont, unpackFont } from '../font-slices.js'
import { readTables } from '../font-tables.js'
import type { Weight } from '../sliced-family.js'
import type { OwnFamily } from './own-family.js'
import { holdsHan, ownFeatures, ownName } from './own-traits.js'

/** A font file, read. */
interface FontFile {
  readonly bytes: Uint8Array
  readonly font: SliceFont
  readonly facts: FontFacts
}

/** Reads a family from a variable font file, a static one, or a regular and a bold one; throws a `UsageError` for anything else. */
export async function fileFamily(use: FontUse, files: readonly string[], folder: string): Promise<OwnFamily> {
  const read = await Promise.all(files.map((file) => readFontFile(file, relative(folder, file))))
  const [regular, bold] = [...read].sort((one, other) => one.facts.weight - other.facts.weight)
  if (!regular) throw new UsageError('names no file')
  const weightAxis = regular.facts.axes.find(({ tag }) => tag === 'wght')
  const weights: readonly Weight[] = bold || (weightAxis && weightAxis.most > weightAxis.least) ? [400, 700] : [400]
  const fileOf = (weight: Weight) => (weight === 700 && bold) || regular
  return {
    use,
    name: ownName(regular.facts.family),
    packageName: '',
    variable: false,
    understated: true,
    file: () => '',
    own: {
      slices: [{ name: 'all', claims: new Set() }],
      font: async (_, weight) => fileOf(weight).font,
    },
    weights,
    axes: (weight) => fixedAxes(fileOf(weight).facts.axes, weight),
    features: ownFeatures,
    key: read.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')).join(' '),
    holdsHan: holdsHan(regular.font.coverage),
  }
}

async function readFontFile(file: string, shown: string): Promise<FontFile> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'ENOENT' ? 'does not exist; add the file or correct its path' : `cannot be read (${error.code})`
    throw new UsageError(`${shown} ${reason}`, { cause: error })
  })
  try {
    const font = await unpackFont(bytes)
    if (font.coverage.size > 0) return { bytes, font, facts: fontFacts(readTables(font.font)) }
  } catch (error) {
    throw new UsageError(`${shown} is no font that can be read; take a .ttf, .otf, .woff or .woff2 file`, {
      cause: error,
    })
  }
  throw new UsageError(`${shown} draws no character; take another font`)
}

/** The weight as near as the font has it, all else as usual: a font that stays variable is drawn as pictures in PDFs. */
function fixedAxes(axes: readonly FontAxis[], weight: Weight): Readonly<Record<string, number>> {
  const valueOf = ({ tag, least, usual, most }: FontAxis) =>
    tag === 'wght' ? Math.min(most, Math.max(least, weight)) : usual
  return Object.fromEntries(axes.map((axis) => [axis.tag, valueOf(axis)]))
}
