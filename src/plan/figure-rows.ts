import { textInDrawing } from '../figures/text-in-drawing.js'
import type { Atom, Figure } from '../model.js'
import type { FigureContent } from './figures.js'

/** Figures beside one another at most. */
const most = 3

/** Share of the width below which a figure in a row is too narrow to be looked at. */
const narrowest = 0.28

/** Wider pictures hold detail that half a slide would not show, px. */
const widest = 900

/** Width of a row, px at 1280×720, to judge by. */
const rowWidth = 1100

/** Missing pictures beside one another at most: their addresses need room. */
const mostMissing = 2

/** Puts small figures, or missing ones, that follow one another beside one another, two or three in a row. */
export function figureRows(atoms: readonly Atom[]): Atom[] {
  const result: Atom[] = []
  for (let at = 0; at < atoms.length; ) {
    const run = runFrom(atoms, at)
    const row = rowOf(run)
    const [first] = row
    if (first && row.length > 1) {
      result.push({ ...first, content: { type: 'figures', figures: row.map(({ content }) => content) } })
      at += row.length
    } else {
      result.push(...atoms.slice(at, at + 1))
      at += 1
    }
  }
  return result
}

type FigureAtom = Atom & { readonly content: FigureContent }

function runFrom(atoms: readonly Atom[], from: number): FigureAtom[] {
  const run: FigureAtom[] = []
  for (const atom of atoms.slice(from)) {
    if (!isSmall(atom) || isMissing(atom) !== isMissing(run[0] ?? atom)) break
    run.push(atom)
  }
  return run
}

function isMissing({ content }: FigureAtom): boolean {
  return content.figure.name === undefined
}

function isSmall(atom: Atom): atom is FigureAtom {
  const { content } = atom
  if (content.type !== 'figure') return false
  if (content.figure.name === undefined) return true
  return content.figure.mediaType === 'image/svg+xml' || content.figure.width <= widest
}

/** Four are two rows of two rather than three and one. */
function rowOf(run: readonly FigureAtom[]): readonly FigureAtom[] {
  const [first] = run
  if (first && isMissing(first)) return run.slice(0, mostMissing)
  const lengths = run.length === 4 ? [2] : [Math.min(most, run.length), 2]
  for (const length of lengths) {
    const row = run.slice(0, length)
    if (row.length > 1 && isReadable(row.map(({ content }) => content.figure))) return row
  }
  return []
}

function isReadable(figures: readonly Figure[]): boolean {
  const ratios = figures.map(({ width, height }) => width / height)
  const sum = ratios.reduce((total, ratio) => total + ratio, 0)
  return figures.every(({ width, smallestText }, index) => {
    const share = (ratios[index] ?? 0) / sum
    const text = smallestText === undefined ? textInDrawing.readable : (smallestText * share * rowWidth) / width
    return share >= narrowest && text >= textInDrawing.readable
  })
}
