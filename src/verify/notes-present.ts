import { diagnostic } from '../diagnostics/diagnostic.js'
import { wordingFor } from '../plan/wording.js'
import { comparableText } from './comparable-text.js'
import type { Gate } from './gate.js'

/** Every planned speaker note is in the rendered deck, whole and at its slide. */
export const notesPresent: Gate = ({ deck, inspection }) => {
  const firstLine = wordingFor(deck.lecture.lang).notes
  return deck.slides.flatMap((slide, index) => {
    const rendered = comparableText(inspection.notes.get(index) ?? '')
    const planned = slide.notes === '' ? '' : comparableText(firstLine + slide.notes)
    if (rendered === planned) return []
    const reason = `The speaker notes of slide ${index + 1} of ${deck.path} did not arrive whole; please report this with the notes`
    return [diagnostic('notes-lost', reason, slide.atoms[0]?.origin ?? slide.group.origin)]
  })
}
