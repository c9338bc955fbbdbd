import type { SlicedFamily } from './sliced-family.js'
import { wholeFamily } from './whole-family.js'

/** A family of text, with what stands in for it. */
export interface TextFamily extends SlicedFamily {
  /** What it lacks and these hold is drawn under its name, so that themes need not know of them. */
  readonly substitutes: readonly SlicedFamily[]
  /** Quotation marks and apostrophes of Western width; its own are as wide as ideographs. */
  readonly westernMarks: SlicedFamily
}

const koreanSans = {
  packageName: '@fontsource-variable/noto-sans-kr',
  variable: true,
  file: (slice: string) => `noto-sans-kr-${slice}-wght-normal.woff2`,
}

/** Family of text unless a theme names another; draws what others lack, and Chinese in code. */
export const textFamily: TextFamily = {
  name: 'Noto Sans SC',
  packageName: '@fontsource-variable/noto-sans-sc',
  variable: true,
  file: (slice) => `noto-sans-sc-${slice}-wght-normal.woff2`,
  substitutes: [
    {
      name: 'Noto Sans SC',
      packageName: '@fontsource-variable/noto-sans-tc',
      variable: true,
      file: (slice) => `noto-sans-tc-${slice}-wght-normal.woff2`,
    },
    { ...koreanSans, name: 'Noto Sans SC' },
    {
      name: 'Noto Sans SC',
      packageName: '@fontsource-variable/noto-sans-jp',
      variable: true,
      file: (slice) => `noto-sans-jp-${slice}-wght-normal.woff2`,
    },
    {
      name: 'Noto Sans SC',
      packageName: '@fontsource/noto-sans-math',
      variable: false,
      understated: true,
      file: (slice) => `noto-sans-math-${slice}-400-normal.woff2`,
    },
  ],
  westernMarks: { ...koreanSans, name: 'Noto Sans Western Marks' },
}

/** The thin strokes of a serif are lost on a projector at its regular weight. */
const serifWeights = { 400: 500, 700: 800 }

const koreanSerif = {
  packageName: '@fontsource-variable/noto-serif-kr',
  variable: true,
  drawnAt: serifWeights,
  file: (slice: string) => `noto-serif-kr-${slice}-wght-normal.woff2`,
}

const serifFamily: TextFamily = {
  name: 'Noto Serif SC',
  packageName: '@fontsource-variable/noto-serif-sc',
  variable: true,
  drawnAt: serifWeights,
  file: (slice) => `noto-serif-sc-${slice}-wght-normal.woff2`,
  substitutes: [{ ...koreanSerif, name: 'Noto Serif SC' }],
  westernMarks: { ...koreanSerif, name: 'Noto Serif Western Marks' },
}

/** Families in which a theme may set text, in the order in which they are asked. */
export const textFamilies: readonly TextFamily[] = [serifFamily, textFamily]

/** Family of code. */
export const codeFamily: SlicedFamily = {
  name: 'JetBrains Mono',
  packageName: '@fontsource/jetbrains-mono',
  variable: false,
  file: (slice, weight) => `jetbrains-mono-${slice}-${weight}-normal.woff2`,
}

/** What the slices of the family of code leave out: lines of boxes, arrows and other signs that are as wide as its letters. */
export const codeSigns = wholeFamily(
  codeFamily.name,
  'jetbrains-mono',
  (weight) => `fonts/webfonts/JetBrainsMono-${weight === 700 ? 'Bold' : 'Regular'}.woff2`,
)

/** What draws rare letters and signs that no other family has, under the name of the family of text: themes need not know of it. */
export const lastFamilies: readonly SlicedFamily[] = [
  wholeFamily(textFamily.name, '@fontsource/dejavu-sans', (weight) => `files/dejavu-sans-latin-${weight}-normal.woff2`),
  {
    name: textFamily.name,
    packageName: '@fontsource/noto-sans-symbols',
    variable: false,
    file: (slice, weight) => `noto-sans-symbols-${slice}-${weight}-normal.woff2`,
  },
  {
    name: textFamily.name,
    packageName: '@fontsource/noto-sans-symbols-2',
    variable: false,
    weights: [400],
    file: (slice) => `noto-sans-symbols-2-${slice}-400-normal.woff2`,
  },
]

/** Package of the emoji font. */
export const emojiPackage = 'twemoji-colr-font'
