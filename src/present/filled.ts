/** Returns words with their `{name}`s filled in. */
export function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all))
}
