const declaration = /(--[\w-]+)\s*:\s*([^;}]+)/g
const reference = /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g

/** Depth to which tokens may refer to tokens. */
const mostSteps = 8

/** Returns the custom properties that a theme declares, each with its references to others resolved; the first declaration counts. */
export function tokensOf(css: string): ReadonlyMap<string, string> {
  const raw = new Map<string, string>()
  for (const [, name = '', value = ''] of css.matchAll(declaration)) if (!raw.has(name)) raw.set(name, value.trim())
  return new Map([...raw].map(([name, value]) => [name, resolved(value, raw)]))
}

function resolved(value: string, raw: ReadonlyMap<string, string>): string {
  let result = value
  for (let step = 0; step < mostSteps && result.includes('var('); step++) {
    result = result.replace(reference, (all, name: string, fallback?: string) => raw.get(name) ?? fallback ?? all)
  }
  return result
}
