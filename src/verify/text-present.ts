import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Question } from '../model.js'
import { wordingFor } from '../plan/wording.js'
import { comparableText } from './comparable-text.js'
import type { Gate, RenderedDeck } from './gate.js'
import { leavesOf } from './leaves-of.js'

/** M04: every piece of text of a question and its answer is on a slide of the question or in the notes of one. */
export const textPresent: Gate = (rendered) =>
  rendered.deck.section.questions.flatMap((question) => {
    const shown = textOfQuestion(rendered, question)
    return [...leavesOf(question.body), ...leavesOf(question.answer)].flatMap(({ value, written, line, column }) => {
      if (shown.slides.includes(value) || shown.notes.includes(written)) return []
      const reason = `“${value.slice(0, 30)}” is on no slide and in no note; please report this with the notes`
      return [diagnostic('text-lost', reason, { file: question.origin.file, line, column })]
    })
  })

function textOfQuestion({ deck, inspection }: RenderedDeck, question: Question): { slides: string; notes: string } {
  const firstLine = wordingFor(deck.lecture.lang).notes
  const indexes = deck.slides.flatMap((slide, index) => (slide.group.question === question ? [index] : []))
  return {
    slides: comparableText(indexes.map((index) => inspection.slides[index]?.text ?? '').join(' ')),
    notes: comparableText(indexes.map((index) => (inspection.notes.get(index) ?? '').replace(firstLine, '')).join(' ')),
  }
}
