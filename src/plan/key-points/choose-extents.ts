import type { RootContent } from 'mdast'
import { announces } from '../announces.js'
import { wordsOf } from './words.js'

/** A part that says less than this hardly says anything: leads alone that come to less are worth their sentences. */
const fewestWords = 28
/** How much worse a missing word is than one too many. */
const missingWord = 3

/**
 * Returns the blocks of sections, each in the extent that comes nearest to what there is room for.
 *
 * @param sections the blocks of each section in every extent
 * @param isEqual whether all take the same extent, since headings set them beside one another
 * @param room word equivalents that a section should keep within (P6)
 */
export function chooseExtents(
  sections: readonly (readonly (readonly RootContent[])[])[],
  isEqual: boolean,
  room: number,
): RootContent[] {
  const prices = sections.map((tried) => tried.map((nodes) => priceOf(nodes, room)))
  const extents = sections[0]?.map((_, extent) => extent) ?? []
  const together = extents.map((extent) => prices.reduce((sum, own) => sum + (own[extent] ?? 0), 0))
  return sections.flatMap((tried, index) => tried[cheapest(isEqual ? together : (prices[index] ?? []))] ?? [])
}

function cheapest(prices: readonly number[]): number {
  return prices.indexOf(Math.min(...prices))
}

/** What it costs to show so many words where there is room for others; a line that only announces says nothing. */
function priceOf(nodes: readonly RootContent[], room: number): number {
  const said = wordsOf(nodes.filter((node) => !announces(node)))
  return Math.max(0, wordsOf(nodes) - room) + missingWord * Math.max(0, Math.min(fewestWords, 0.6 * room) - said)
}
