import { diagnostic } from '../diagnostics/diagnostic.js'
import { questionsOf } from '../questions-of.js'
import type { Gate, RenderedDeck } from './gate.js'
import { slideOrigin } from './slide-origin.js'

/** M11: a deck says its language, its title and what its pictures show; its PDF is tagged and has bookmarks. */
export const accessible: Gate = (rendered) => {
  const { deck, inspection } = rendered
  const faults = [...(inspection.lang === '' ? ['its HTML names no language'] : []), ...pdfFaults(rendered)]
  const ofDeck = faults.map((fault) =>
    diagnostic('not-accessible', `${deck.path}: ${fault}; please report this with the notes`, deck.sections[0].origin),
  )
  const ofPictures = inspection.slides.flatMap(({ look }, index) =>
    look.pictures
      .filter(({ alt }) => alt.trim() === '')
      .map(() => {
        const reason = `A picture on slide ${index + 1} of ${deck.path} has no alternative text; write what it shows between its brackets`
        return diagnostic('not-accessible', reason, slideOrigin(deck, index))
      }),
  )
  return [...ofDeck, ...ofPictures]
}

function pdfFaults({ deck, pdf }: RenderedDeck): string[] {
  if (!pdf) return []
  const told: readonly (readonly [boolean, string])[] = [
    [pdf.hasTitle, 'its PDF has no title'],
    [pdf.hasLang, 'its PDF names no language'],
    [pdf.isTagged, 'its PDF is not tagged'],
    [pdf.hasOutline || questionsOf(deck).length === 0, 'its PDF has no bookmarks'],
    [pdf.figuresWithoutAlt === 0, `its PDF has ${pdf.figuresWithoutAlt} figures without alternative text`],
  ]
  return told.flatMap(([holds, fault]) => (holds ? [] : [fault]))
}
