/** What the attributes of a container say of it. */
export interface ContainerAttributes {
  readonly name: string
  /** Text of the title, and where in the attributes it begins. */
  readonly title: { readonly value: string; readonly index: number } | undefined
}

const attribute = /([.#]?)([\p{L}\p{N}_:-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+)))?/gu

/** Reads `{.callout-note title="…"}`: the name is the first class or bare word, or else the id. */
export function readAttributes(text: string): ContainerAttributes {
  const names: Record<string, string> = {}
  let title: ContainerAttributes['title']
  for (const { 0: all, 1: mark = '', 2: key = '', 3: double, 4: single, 5: bare, index } of text.matchAll(attribute)) {
    const value = double ?? single ?? bare
    if (value === undefined) names[mark] ??= key
    else if (key === 'title') title = { value, index: index + all.lastIndexOf(value) }
  }
  return { name: names['.'] ?? names[''] ?? names['#'] ?? 'div', title }
}
