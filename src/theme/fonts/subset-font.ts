import subset from 'subset-font'

/** What is kept of a font, besides the glyphs. */
export interface SubsetOptions {
  readonly keepAllGlyphs?: boolean
  /** Values at which a variable font is fixed, by axis. */
  readonly axes?: Readonly<Record<string, number>>
  /** Layout features that stay; all of them where it is left out. */
  readonly features?: readonly string[]
  readonly dropTables?: readonly string[]
}

/** Returns an unpacked TrueType font that holds the characters of `text` only. */
export function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Uint8Array> {
  const { axes, features, dropTables = [], keepAllGlyphs = false } = options
  const settings = {
    targetFormat: 'sfnt' as const,
    keepAllGlyphs,
    // Hints are for screens of few pixels; PDF and projectors do not use them.
    noHinting: true,
    dropTables: [...dropTables],
    ...(features && { keepFeatures: [...features] }),
    ...(axes && { variationAxes: { ...axes } }),
  }
  return subset(Buffer.from(font), text, settings)
}
