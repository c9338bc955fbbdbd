import type { Root } from 'postcss'

/** Returns the last value that rules for a selector give to a property, which is a pattern; undefined where none does. */
export function lastValue(rules: Root, selector: RegExp, property: RegExp): string | undefined {
  let last: string | undefined
  rules.walkRules(({ selectors, nodes }) => {
    if (!selectors.some((one) => selector.test(one))) return
    for (const node of nodes) if (node.type === 'decl' && property.test(node.prop)) last = node.value
  })
  return last
}
