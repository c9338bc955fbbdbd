import type { Nodes } from 'mdast'

/** Returns whether a comparison is made of sections with headings, as a property of its data to be spread. */
export function headedBy(sources: readonly Nodes[]): { headed?: true } {
  return sources.some(({ type }) => type === 'heading') ? { headed: true } : {}
}
