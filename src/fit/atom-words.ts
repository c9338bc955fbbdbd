import type { Atom } from '../model.js'
import { blockWords } from '../plan/key-points/widths.js'

/** Returns the word equivalents of an atom's prose (P6); tables, code, formulas and options are looked at, not read. */
export function atomWords({ content }: Atom): number {
  if (content.type === 'item') return blockWords(content.node)
  return content.type === 'flow' && content.node.type !== 'options' ? blockWords(content.node) : 0
}
