import type { Declaration } from 'postcss'
import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../../../diagnostics/diagnostic.js'
import { nodePlace } from '../node-place.js'
import type { ThemeRule } from '../theme-rule.js'

/** Returns what a declaration breaks of what measuring relies on, and what to do about it; undefined for nothing. */
function faultOf({ prop, value }: Declaration, selector: string): string | undefined {
  if (/^overflow(?:-[xy])?$/.test(prop) && /hidden|clip/.test(value))
    return 'hides what leaves its box; leave it out, what does not fit is split'
  if (prop === 'margin-bottom' && value !== '0') return 'puts room below a block; put it above the next one'
  if (prop === 'position' && /absolute|fixed/.test(value) && !/::|header|footer/.test(selector))
    return 'takes content out of the flow, where it cannot be measured; only decoration and running lines may be'
  if (prop === 'display' && /flex|grid/.test(value) && /^section(?:[.:][\w-]+)*$/.test(selector))
    return 'makes the slide no flow from the top; leave it out'
  return undefined
}

/** What Lectern's measuring relies on (themes/README.md). */
export const measurable: ThemeRule = ({ rules, file }) => {
  const found: VFileMessage[] = []
  rules.walkRules(({ selectors, nodes }) => {
    for (const node of nodes) {
      if (node.type !== 'decl') continue
      const [fault] = selectors.flatMap((selector) => faultOf(node, selector) ?? [])
      if (fault === undefined) continue
      const reason = `${node.prop}: ${node.value} ${fault}`
      found.push(diagnostic('theme-unmeasurable', reason, nodePlace(node, file)))
    }
  })
  return found
}
