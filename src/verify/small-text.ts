import { diagnostic } from '../diagnostics/diagnostic.js'
import { figuresOf, readableText, shownText } from '../plan/figures.js'
import type { Gate } from './gate.js'

/** P20: names the drawings whose text is too small on their slide. */
export const smallText: Gate = ({ deck }) =>
  deck.slides.flatMap(({ atoms }) =>
    atoms.flatMap((atom) =>
      figuresOf(atom.content).flatMap((content) => {
        const shown = Math.round(shownText(content) ?? readableText)
        if (shown >= readableText) return []
        const reason = `The text of this drawing is ${shown} px high on its slide, less than ${readableText}; make the drawing smaller or split it`
        return [diagnostic('figure-small-text', reason, atom.origin)]
      }),
    ),
  )
