import type { Atom } from '../model.js'

/** KaTeX's sizes below the normal one and what they multiply it by; the smallest is 17 px at 28 px (M03 asks for 16). */
const sizes = [
  { command: '\\small', factor: 0.9 },
  { command: '\\footnotesize', factor: 0.8 },
  { command: '\\scriptsize', factor: 0.7 },
  { command: '\\tiny', factor: 0.5 },
] as const

/** Returns a display formula in the largest smaller size at which it is `share` of its width; undefined for anything else. */
export function narrowFormula(atom: Atom, share: number): Atom | undefined {
  const { content } = atom
  if (content.type !== 'flow' || content.node.type !== 'math') return undefined
  const { value } = content.node
  if (sizes.some(({ command }) => value.startsWith(command))) return undefined
  const size = sizes.find(({ factor }) => factor <= share) ?? sizes.at(-1)
  return size && { ...atom, content: { type: 'flow', node: { ...content.node, value: `${size.command} ${value}` } } }
}
