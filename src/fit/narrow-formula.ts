import type { Atom } from '../model.js'
import { formulaSizes } from './formula-sizes.js'
import { foldFormula } from './split-formula.js'

const [, , smallest] = formulaSizes

/**
 * Returns a display formula in the largest smaller size at which it is `share` of its width, or on several lines where
 * no size is small enough; undefined for anything else.
 */
export function narrowFormula(atom: Atom, share: number): Atom | undefined {
  const { content } = atom
  if (content.type !== 'flow' || content.node.type !== 'math') return undefined
  const { value } = content.node
  const current = formulaSizes.find(({ command }) => value.startsWith(command))
  const plain = current ? value.slice(current.command.length).trim() : value
  // Widths do not shrink quite as much as the type: a size that proves too large is made smaller again.
  const wanted = share * (current?.factor ?? 1)
  const size = formulaSizes.find(({ factor }) => factor <= wanted)
  const folded = size ? undefined : foldFormula(plain, Math.ceil(1 / wanted))
  if (!size && !folded && current === smallest) return undefined
  const narrower = folded ?? `${(size ?? smallest).command} ${plain}`
  return { ...atom, content: { type: 'flow', node: { ...content.node, value: narrower } } }
}
