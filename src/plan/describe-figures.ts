import { toString } from 'mdast-util-to-string'
import type { Atom } from '../model.js'
import type { FigureContent } from './figures.js'
import { pointsAtFigure } from './pointers.js'

/** Lets the sentence that points at a figure describe it where the notes say nothing else of it (A6). */
export function describeFigures(atoms: readonly Atom[]): Atom[] {
  return atoms.map((atom, index): Atom => {
    const { content } = atom
    const before = atoms[index - 1]?.content
    if ((content.type !== 'figure' && content.type !== 'figures') || !before || !('node' in before)) return atom
    const text = toString(before.node, { includeHtml: false }).trim()
    if (!pointsAtFigure(text, 'ahead')) return atom
    if (content.type === 'figure') return { ...atom, content: described(content, text) }
    return { ...atom, content: { ...content, figures: content.figures.map((figure) => described(figure, text)) } }
  })
}

function described(content: FigureContent, text: string): FigureContent {
  return content.alt === '' && !content.caption ? { ...content, alt: text } : content
}
