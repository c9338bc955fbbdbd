import { codeFamily, textFamilies } from '../font-families.js'

/** Layout features that fonts of others need for even digits on the line. */
export const ownFeatures: readonly string[] = ['tnum', 'lnum', 'calt']

const embedded = new Set([
  ...textFamilies.flatMap(({ name, westernMarks }) => [name, westernMarks.name]),
  codeFamily.name,
  'Twemoji',
])

/** Returns the name for a family of the lecturer's own: other than those that Lectern embeds, which stay what they are. */
export function ownName(family: string): string {
  return embedded.has(family) ? `${family} Own` : family
}

/** Returns whether a font that draws these code points draws Chinese: it has characters that no Chinese text is without. */
export function holdsHan(codes: Pick<ReadonlySet<number>, 'has'>): boolean {
  return [...'的一'].every((character) => codes.has(character.codePointAt(0) ?? 0))
}
