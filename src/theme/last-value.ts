/** Returns the last value that a style sheet's rules for a selector give to a property, which is a pattern; undefined where none does. */
export function lastValue(css: string, selector: RegExp, property: string): string | undefined {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)
  const values = [...rules]
    .filter(([, selectors = '']) => selectors.split(',').some((one) => selector.test(one.trim())))
    .flatMap(([, , body = '']) => [...body.matchAll(/(?:^|;)\s*([\w-]+)\s*:\s*([^;]+)/g)])
    .filter(([, name = '']) => new RegExp(`^(?:${property})$`).test(name))
    .map(([, , value = '']) => value.trim())
  return values.at(-1)
}
