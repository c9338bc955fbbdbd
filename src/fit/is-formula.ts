import type { Atom } from '../model.js'

/** Returns whether an atom is a formula of its own. */
export function isFormula({ content }: Atom): boolean {
  return content.type === 'flow' && content.node.type === 'math'
}
