import { colorsApart } from './rules/colors-apart.js'
import { contrast } from './rules/contrast.js'
import { loadsNothing } from './rules/loads-nothing.js'
import { measurable } from './rules/measurable.js'
import { metadata } from './rules/metadata.js'
import { tokensOnly } from './rules/tokens-only.js'
import { typeSizes } from './rules/type-sizes.js'
import type { ThemeRule } from './theme-rule.js'

/** What a theme is judged by without making a slide. */
export const themeRules: readonly ThemeRule[] = [
  metadata,
  contrast,
  colorsApart,
  typeSizes,
  loadsNothing,
  tokensOnly,
  measurable,
]
