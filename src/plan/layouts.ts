import type { Atom, Layout } from '../model.js'

/** A picture wider than this for its height is better shown above or below its text (slide-design 3: about 1 to 1). */
const widestBeside = 1.25

/** More points or rows than this fill a slide without more room for each (P4, P18). */
const mostRoomy = 6

/** What the arrangements of slides depend on besides their atoms. */
interface LayoutFrame {
  /** The heading is itself what answers, so that nothing below it may be larger. */
  readonly isAsserted: boolean
  /** The tables of the answer, and its code, may be set larger: all of them are, or none. */
  readonly mayGrow: { readonly tables: boolean; readonly code: boolean }
}

/** Returns the arrangements that slides with these atoms may take; which of them it is, measured fit decides. */
export function layoutsFor(atoms: readonly Atom[], { isAsserted, mayGrow }: LayoutFrame): readonly Layout[] {
  if (mayStandBeside(atoms)) return ['stack', 'beside']
  if (!isAsserted && isOneParagraph(atoms)) return ['stack', 'large']
  if (atoms.some(isLine)) return mayGrow.code && atoms.every(isTextOrLine) ? ['stack', 'roomy'] : ['stack']
  if (!mayGrow.tables && atoms.some(({ content }) => content.type === 'row')) return ['stack']
  return atoms.length > 1 && atoms.length <= mostRoomy && atoms.every(isTextOrRow) ? ['stack', 'roomy'] : ['stack']
}

function isOneParagraph(atoms: readonly Atom[]): boolean {
  const [only] = atoms
  return (
    atoms.length === 1 && only?.content.type === 'flow' && only.content.node.type === 'paragraph' && !only.container
  )
}

/** One tall picture and some text. */
function mayStandBeside(atoms: readonly Atom[]): boolean {
  const figures = atoms.flatMap(({ content }) => (content.type === 'figure' ? [content.figure] : []))
  const [only] = figures
  if (!only || figures.length > 1 || only.name === undefined || atoms.length < 2) return false
  return only.width <= widestBeside * only.height && atoms.every(isTextOrFigure)
}

function isTextOrFigure(atom: Atom): boolean {
  return atom.content.type === 'figure' || isText(atom)
}

function isTextOrRow(atom: Atom): boolean {
  return atom.content.type === 'row' || isText(atom)
}

function isTextOrLine(atom: Atom): boolean {
  return isLine(atom) || isText(atom)
}

function isLine({ content }: Atom): boolean {
  return content.type === 'line'
}

function isText({ content }: Atom): boolean {
  if (content.type === 'item') return true
  return content.type === 'flow' && (content.node.type === 'paragraph' || content.node.type === 'heading')
}
