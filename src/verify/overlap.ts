import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Gate } from './gate.js'
import type { Box, SlideLook } from './slide-look.js'
import { slideOrigin } from './slide-origin.js'

/** Text and pictures may share this much, px². */
const leeway = 4

/** M02: no text and no picture stands on another. */
export const overlap: Gate = ({ deck, inspection }) =>
  inspection.slides.flatMap(({ look }, index) => {
    const [first] = overlaps(look)
    if (!first) return []
    const reason = `“${first.slice(0, 30)}” on slide ${index + 1} of ${deck.path} stands on something else; please report this with the notes`
    return [diagnostic('overlap', reason, slideOrigin(deck, index, first))]
  })

interface Piece {
  readonly text: string
  readonly box: Box
}

function overlaps({ blocks, pictures, logo }: SlideLook): string[] {
  // These stand in the last line of a title or an option, whose box is around them.
  const texts = blocks.filter(({ role }) => role !== 'counter' && role !== 'badge')
  const logos: Piece[] = logo ? [{ text: 'the logo', box: logo }] : []
  const pieces: Piece[] = [...texts, ...pictures.map(({ alt, box }) => ({ text: alt, box })), ...logos]
  return pieces.flatMap((piece, index) =>
    pieces.slice(index + 1).some((other) => shared(piece.box, other.box) > leeway) ? [piece.text.trim()] : [],
  )
}

function shared(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return width > 0 && height > 0 ? width * height : 0
}
