import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Question } from '../model.js'
import { comparableText } from './comparable-text.js'
import type { Gate } from './gate.js'
import { slideOrigin } from './slide-origin.js'
import { phrasingText, sourceText } from './source-text.js'

/** M10: so many characters of the answer in a row give it away. */
const tellingLength = 12

/** M10: no question slide says what only the answer says. */
export const answerHidden: Gate = ({ deck, inspection }) =>
  deck.slides.flatMap(({ kind, group }, index) => {
    if (kind !== 'question' || !group.question) return []
    const own = phrasingText(group.question.heading) + sourceText(group.question.body.nodes)
    const answer = sourceText(group.question.answer.nodes)
    const blocks = inspection.slides[index]?.look.blocks ?? []
    const leak = blocks
      .map(({ text }) => leakedIn(comparableText(text), own, answer))
      .find((found) => found !== undefined)
    if (leak === undefined) return []
    const reason = `Slide ${index + 1} of ${deck.path} asks a question and says “${leak}” of its answer; please report this with the notes`
    return [diagnostic('answer-leaked', reason, placeOf(group.question) ?? slideOrigin(deck, index))]
  })

function leakedIn(text: string, own: string, answer: string): string | undefined {
  for (let from = 0; from + tellingLength <= text.length; from++) {
    const piece = text.slice(from, from + tellingLength)
    if (answer.includes(piece) && !own.includes(piece)) return piece
  }
  return undefined
}

function placeOf({ origin }: Question) {
  return origin
}
