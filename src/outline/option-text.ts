import { toString } from 'mdast-util-to-string'
import { cutPhrasing, plainOf } from './cut-phrasing.js'
import { enumeratorOf } from './enumerators.js'
import { inlineOf, type Option } from './option-candidate.js'

/** Returns the text of an option without its letter. */
export function optionText(option: Option): string {
  const nodes = inlineOf(option)
  const plain = plainOf(nodes)
  return toString(cutPhrasing(nodes, enumeratorOf(plain)?.length ?? 0, plain.length))
}
