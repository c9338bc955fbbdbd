import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Gate, RenderedDeck } from './gate.js'
import { slideOrigin } from './slide-origin.js'

/** M11: a deck says its language, its title and what its pictures show; its PDF is tagged and has bookmarks. */
export const accessible: Gate = (rendered) => {
  const { deck, inspection } = rendered
  const faults = [...(inspection.lang === '' ? ['its HTML names no language'] : []), ...pdfFaults(rendered)]
  const ofDeck = faults.map((fault) =>
    diagnostic('not-accessible', `${deck.path}: ${fault}; please report this with the notes`, deck.section.origin),
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

function pdfFaults({ deck, pdf, papers = [] }: RenderedDeck): string[] {
  const printed = [...(pdf ? [{ path: 'its PDF', pdf }] : []), ...papers]
  return printed.flatMap(({ path, pdf: facts }) => {
    const told: readonly (readonly [boolean, string])[] = [
      [facts.hasTitle, 'has no title'],
      [facts.hasLang, 'names no language'],
      [facts.isTagged, 'is not tagged'],
      [facts.hasOutline || deck.section.questions.length === 0, 'has no bookmarks'],
      [facts.figuresWithoutAlt === 0, `has ${facts.figuresWithoutAlt} figures without alternative text`],
    ]
    return told.flatMap(([holds, fault]) => (holds ? [] : [`${path} ${fault}`]))
  })
}
