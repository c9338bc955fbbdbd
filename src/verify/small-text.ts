import { diagnostic } from '../diagnostics/diagnostic.js'
import { figuresOf } from '../plan/figures.js'
import type { Gate } from './gate.js'

/** Smallest text that the last row can read in a drawing, px at 1280×720 (P20). */
const readable = 16

/** P20: names the drawings whose text is too small on their slide. */
export const smallText: Gate = ({ deck }) =>
  deck.slides.flatMap(({ atoms }) =>
    atoms.flatMap((atom) =>
      figuresOf(atom.content).flatMap(({ figure, size }) => {
        const shown = (figure.smallestText ?? readable) * (size.width / figure.width)
        if (figure.smallestText === undefined || shown >= readable - 0.5) return []
        const reason = `The text of this drawing is ${Math.round(shown)} px high on its slide, less than ${readable}; make the drawing smaller or split it`
        return [diagnostic('figure-small-text', reason, atom.origin)]
      }),
    ),
  )
