import type { Atom, SlideGroup, SlideKind } from '../model.js'
import { showsFigures } from '../plan/figures.js'

/** Returns what a slide with these atoms is for: the most telling of what it shows. */
export function slideKind(group: SlideGroup, atoms: readonly Atom[]): SlideKind {
  if (group.kind !== 'answer') return group.kind
  const holds = (test: (atom: Atom) => boolean) => atoms.some(test)
  if (holds(isComparison)) return 'comparison'
  if (holds((atom) => atom.container?.kind === 'table')) return 'table'
  if (holds((atom) => showsFigures(atom.content))) return 'figure'
  if (holds((atom) => atom.container?.kind === 'code')) return 'code'
  if (holds(({ content }) => content.type === 'flow' && content.node.type === 'math')) return 'formula'
  return 'points'
}

function isComparison({ content, container }: Atom): boolean {
  if (container?.kind === 'table') return container.isDerived
  return content.type === 'flow' && content.node.type === 'cards'
}
