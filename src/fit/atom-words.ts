import type { Atom } from '../model.js'
import { wordsOf } from '../plan/key-points/words.js'

/** Returns the word equivalents of an atom's prose (P6); tables, code, formulas and options are looked at, not read. */
export function atomWords({ content }: Atom): number {
  if (content.type === 'item') return wordsOf([content.node])
  return content.type === 'flow' && content.node.type !== 'options' ? wordsOf([content.node]) : 0
}
