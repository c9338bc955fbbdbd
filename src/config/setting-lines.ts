import { isMap, isNode, isScalar, type LineCounter } from 'yaml'

/** Returns the line of every key of a YAML tree by its name, such as `theme.accent`, counted from 1. */
export function settingLines(tree: unknown, lines: LineCounter): ReadonlyMap<string, number> {
  return new Map(keysBelow(tree, '', lines))
}

function keysBelow(tree: unknown, prefix: string, lines: LineCounter): readonly (readonly [string, number])[] {
  if (!isMap(tree)) return []
  return tree.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return []
    const name = `${prefix}${key.value}`
    const line = lines.linePos((isNode(key) && key.range?.[0]) || 0).line
    return [[name, line] as const, ...keysBelow(value, `${name}.`, lines)]
  })
}
