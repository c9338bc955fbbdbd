import type { RootContent } from 'mdast'
import type { Passage } from '../model.js'
import { withSeriesAsLists } from './series-as-lists.js'
import { withoutQuoteAround } from './without-quote-around.js'

/** Returns the blocks of an answer as slides read them: not quoted as a whole, series in its text as lists. */
export function answerBlocks({ nodes, source }: Pick<Passage, 'nodes' | 'source'>): RootContent[] {
  return withSeriesAsLists(withoutQuoteAround(nodes, source), source)
}
