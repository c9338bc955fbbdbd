import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../../../diagnostics/diagnostic.js'
import { nodePlace } from '../node-place.js'
import type { ThemeRule } from '../theme-rule.js'

const color = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i

/** Colours and sizes of type are tokens, so that one change changes all. */
export const tokensOnly: ThemeRule = ({ rules, file }) => {
  const found: VFileMessage[] = []
  rules.walkDecls((declaration) => {
    const { prop, value } = declaration
    if (prop.startsWith('--')) return
    const isColor = color.test(value)
    if (!isColor && !(/^font(?:-size)?$/.test(prop) && /\d(?:px|pt)\b/.test(value))) return
    const what = isColor ? 'A colour' : 'A size of type'
    const reason = `${what} stands outside the tokens: ${prop}: ${value}; make it a token and write var(--…) here`
    found.push(diagnostic('theme-raw-value', reason, nodePlace(declaration, file)))
  })
  return found
}
