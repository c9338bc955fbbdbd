import { diagnostic } from '../diagnostics/diagnostic.js'
import { textInDrawing } from '../figures/text-in-drawing.js'
import { figuresOf, shownText } from '../plan/figures.js'
import type { Gate } from './gate.js'

/** P20: names the drawings whose text is too small on their slide. */
export const smallText: Gate = ({ deck }) =>
  deck.slides.flatMap(({ atoms }) =>
    atoms.flatMap((atom) =>
      figuresOf(atom.content).flatMap((content) => {
        const shown = Math.round(shownText(content) ?? textInDrawing.readable)
        if (shown >= textInDrawing.readable) return []
        const reason = `The text of this drawing is ${shown} px high on its slide, less than ${textInDrawing.readable}; make the drawing smaller or split it`
        return [diagnostic('figure-small-text', reason, atom.origin)]
      }),
    ),
  )
