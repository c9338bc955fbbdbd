import { type ColorPair, colorPairs, named, seen } from './color-pairs.js'

/**
 * Returns the pairs of colours that a theme has besides those of every theme: what it calls `--bar-text`, `--bar-muted` and
 * `--bar-accent` stands on what it calls `--bar-background`.
 */
export function ownPairs(tokens: ReadonlyMap<string, string>): readonly ColorPair[] {
  const known = new Set(colorPairs.map(({ ground }) => ground))
  const grounds = [...tokens.keys()].filter((name) => /-background$/.test(name) && !known.has(name))
  return grounds.flatMap((ground) => {
    const group = ground.replace(/-background$/, '')
    const pairs = [
      { use: 'Text', text: `${group}-text`, ground, ...named },
      ...['muted', 'accent'].map((part) => ({ use: 'A small line', text: `${group}-${part}`, ground, ...seen })),
    ]
    return pairs.filter(({ text }) => tokens.has(text))
  })
}
