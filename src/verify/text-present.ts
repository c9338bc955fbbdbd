import { diagnostic } from '../diagnostics/diagnostic.js'
import { questionsOf } from '../plan/questions-of.js'
import { slidesByQuestion } from '../plan/slides-by-question.js'
import { wordingFor } from '../plan/wording.js'
import { comparableText } from './comparable-text.js'
import type { Gate, RenderedDeck } from './gate.js'
import { leavesOf } from './leaves-of.js'

/** M04: every piece of text of a question and its answer is on a slide of the question or in the notes of one. */
export const textPresent: Gate = (rendered) => {
  const indexes = slidesByQuestion(rendered.deck.slides)
  return questionsOf(rendered.deck).flatMap((question) => {
    const shown = textOfQuestion(rendered, indexes.get(question) ?? [])
    return [...leavesOf(question.body), ...leavesOf(question.answer)].flatMap(({ value, written, line, column }) => {
      if (shown.slides.includes(value) || shown.notes.includes(written)) return []
      const reason = `“${value.slice(0, 30)}” is on no slide and in no note; please report this with the notes`
      return [diagnostic('text-lost', reason, { file: question.origin.file, line, column })]
    })
  })
}

function textOfQuestion(
  { deck, inspection }: RenderedDeck,
  indexes: readonly number[],
): { slides: string; notes: string } {
  const firstLine = wordingFor(deck.lecture.lang).notes
  return {
    slides: comparableText(indexes.map((index) => inspection.slides[index]?.text ?? '').join(' ')),
    notes: comparableText(indexes.map((index) => (inspection.notes.get(index) ?? '').replace(firstLine, '')).join(' ')),
  }
}
