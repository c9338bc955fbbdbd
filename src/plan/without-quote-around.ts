import type { Blockquote, RootContent } from 'mdast'
import type { Source } from '../model.js'
import { isAttribution, shownQuote } from './quotes.js'

/** Returns the blocks of an answer without the quotation that all of it stands in: a mark beside all sets nothing apart. */
export function withoutQuoteAround(nodes: readonly RootContent[], source: Source): readonly RootContent[] {
  const told = nodes.filter(({ type }) => type !== 'html' && type !== 'thematicBreak')
  const quotes = told.filter((node): node is Blockquote => node.type === 'blockquote')
  const blocks = quotes.flatMap(({ children }) => children)
  const isPlain = quotes.every((quote) => quote.data?.callout === undefined && !isCited(quote, source))
  // A quotation of one block may be somebody's words.
  return quotes.length === told.length && blocks.length > 1 && isPlain ? blocks : nodes
}

function isCited(quote: Blockquote, source: Source): boolean {
  return shownQuote(quote, source, undefined).children.some(isAttribution)
}
