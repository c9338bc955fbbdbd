import type { ChildNode } from 'postcss'
import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../../../diagnostics/diagnostic.js'
import { nodePlace } from '../node-place.js'
import type { ThemeRule } from '../theme-rule.js'

/** What may name an address. */
function textOf(node: ChildNode): string {
  if (node.type === 'decl') return node.value
  return node.type === 'atrule' ? `@${node.name} ${node.params}` : ''
}

/** A theme brings all it needs: a deck is one file that asks for nothing. */
export const loadsNothing: ThemeRule = ({ rules, file }) => {
  const found: VFileMessage[] = []
  rules.walk((node) => {
    const address = /^@import\s+(\S+)|url\(\s*["']?(?!data:)([^"')]+)/i.exec(textOf(node))
    if (!address) return
    const reason = `The theme loads ${address[1] ?? address[2]}; a deck asks for nothing, so write it into the theme or leave it out`
    found.push(diagnostic('theme-loads', reason, nodePlace(node, file)))
  })
  return found
}
