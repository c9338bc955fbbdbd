import type { SlicedFamily } from './sliced-family.js'

/** Family of text. */
export const textFamily: SlicedFamily = {
  name: 'Noto Sans SC',
  packageName: '@fontsource-variable/noto-sans-sc',
  variable: true,
  file: (slice) => `noto-sans-sc-${slice}-wght-normal.woff2`,
}

/** Family of code. */
export const codeFamily: SlicedFamily = {
  name: 'JetBrains Mono',
  packageName: '@fontsource/jetbrains-mono',
  variable: false,
  file: (slice, weight) => `jetbrains-mono-${slice}-${weight}-normal.woff2`,
}

const korean = {
  packageName: '@fontsource-variable/noto-sans-kr',
  variable: true,
  file: (slice: string) => `noto-sans-kr-${slice}-wght-normal.woff2`,
}

/** What Noto Sans SC lacks and these hold is drawn under its name, so that themes need not know of them. */
export const substitutes: readonly SlicedFamily[] = [
  { ...korean, name: textFamily.name },
  {
    name: textFamily.name,
    packageName: '@fontsource/noto-sans-math',
    variable: false,
    understated: true,
    file: (slice) => `noto-sans-math-${slice}-400-normal.woff2`,
  },
]

/** Quotation marks and apostrophes of Western width; those of Noto Sans SC are as wide as ideographs. */
export const westernMarks: SlicedFamily = { ...korean, name: 'Noto Sans Western Marks' }

/** Package of the emoji font. */
export const emojiPackage = 'twemoji-colr-font'
