import type { Atom, Layout } from '../model.js'

/** A picture wider than this for its height is better shown above or below its text (slide-design 3: about 1 to 1). */
const widestBeside = 1.25

/** Returns the arrangements that slides with these atoms may take; which of them it is, measured fit decides. */
export function layoutsFor(atoms: readonly Atom[]): readonly Layout[] {
  return mayStandBeside(atoms) ? ['stack', 'beside'] : ['stack']
}

/** One tall picture and some text. */
function mayStandBeside(atoms: readonly Atom[]): boolean {
  const figures = atoms.flatMap(({ content }) => (content.type === 'figure' ? [content.figure] : []))
  const [only] = figures
  if (!only || figures.length > 1 || only.name === undefined || atoms.length < 2) return false
  return only.width <= widestBeside * only.height && atoms.every(isTextOrFigure)
}

function isTextOrFigure({ content }: Atom): boolean {
  if (content.type === 'figure' || content.type === 'item') return true
  return content.type === 'flow' && (content.node.type === 'paragraph' || content.node.type === 'heading')
}
