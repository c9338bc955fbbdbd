import type { Atom } from '../model.js'
import { foldFormula } from './split-formula.js'

/** KaTeX's sizes below the normal one and what they multiply it by; the smallest is 18 px at 24 px (M03 asks for 16). */
const sizes = [
  { command: '\\small', factor: 0.9 },
  { command: '\\footnotesize', factor: 0.8 },
  { command: '\\scriptsize', factor: 0.7 },
] as const
const [, , smallest] = sizes

/**
 * Returns a display formula in the largest smaller size at which it is `share` of its width, or on several lines where
 * no size is small enough; undefined for anything else.
 */
export function narrowFormula(atom: Atom, share: number): Atom | undefined {
  const { content } = atom
  if (content.type !== 'flow' || content.node.type !== 'math') return undefined
  const { value } = content.node
  const current = sizes.find(({ command }) => value.startsWith(command))
  const plain = current ? value.slice(current.command.length).trim() : value
  // Widths do not shrink quite as much as the type: a size that proves too large is made smaller again.
  const wanted = share * (current?.factor ?? 1)
  const size = sizes.find(({ factor }) => factor <= wanted)
  const folded = size ? undefined : foldFormula(plain, Math.ceil(1 / wanted))
  if (!size && !folded && current === smallest) return undefined
  const narrower = folded ?? `${(size ?? smallest).command} ${plain}`
  return { ...atom, content: { type: 'flow', node: { ...content.node, value: narrower } } }
}
