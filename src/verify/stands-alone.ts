import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Question, Slide } from '../model.js'
import { questionsOf } from '../plan/questions-of.js'
import { chosenFaults } from './chosen-faults.js'
import type { Gate } from './gate.js'
import { toldParagraphs } from './shown-sentences.js'

/**
 * M06: what Lectern chose to show of an answer is understood without what it left out (G1 to G8). A sentence is chosen
 * where it heads a slide, where another sentence of its paragraph is left out, or where the one before it is. What is
 * shown as its author wrote it – a whole item, a whole paragraph behind the whole one before it, all of `full` – is the
 * author's, however it begins; so are the cells of a comparison, which M42 is about. What stands under one heading is
 * read together: a break between its slides is no choice.
 *
 * It warns where the others fail: it judges language by closed lists, and notes in which these are mistaken are better
 * shown than kept back.
 */
export const standsAlone: Gate = ({ deck }) => {
  const slides = answerSlides(deck.slides)
  return questionsOf(deck).flatMap((question) => {
    const own = slides.get(question) ?? []
    return chosenFaults(toldParagraphs(question, own), showsFigure(own)).map(({ rule, text, node }) => {
      const reason = `“${text.slice(0, 40)}” is shown without what it needs to be understood (${rule}); please report this with the notes`
      const { line = question.origin.line, column = 1 } = node.position?.start ?? {}
      return diagnostic('not-standalone', reason, { file: question.origin.file, line, column })
    })
  })
}

function answerSlides(slides: readonly Slide[]): ReadonlyMap<Question, Slide[]> {
  const found = new Map<Question, Slide[]>()
  for (const slide of slides) {
    const { kind, question } = slide.group
    if (kind !== 'answer' || !question) continue
    const own = found.get(question)
    if (own) own.push(slide)
    else found.set(question, [slide])
  }
  return found
}

/** Whether there is something that a sentence may point to (G3). */
function showsFigure(slides: readonly Slide[]): boolean {
  return slides.some(({ kind }) => kind !== 'points')
}
