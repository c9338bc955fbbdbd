import type { Atom } from '../model.js'
import { foldFormula } from './split-formula.js'

/** KaTeX's sizes below the normal one and what they multiply it by; the smallest is 17 px at 28 px (M03 asks for 16). */
const sizes = [
  { command: '\\small', factor: 0.9 },
  { command: '\\footnotesize', factor: 0.8 },
  { command: '\\scriptsize', factor: 0.7 },
  { command: '\\tiny', factor: 0.5 },
] as const
const [, , , smallest] = sizes

/**
 * Returns a display formula in the largest smaller size at which it is `share` of its width, or on several lines where
 * no size is small enough; undefined for anything else.
 */
export function narrowFormula(atom: Atom, share: number): Atom | undefined {
  const { content } = atom
  if (content.type !== 'flow' || content.node.type !== 'math') return undefined
  const { value } = content.node
  if (sizes.some(({ command }) => value.startsWith(command))) return undefined
  const size = sizes.find(({ factor }) => factor <= share)
  const folded = size ? undefined : foldFormula(value, Math.ceil(1 / share))
  const narrower = folded ?? `${(size ?? smallest).command} ${value}`
  return { ...atom, content: { type: 'flow', node: { ...content.node, value: narrower } } }
}
