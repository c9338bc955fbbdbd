import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Passage } from '../model.js'
import { wordingFor } from '../plan/wording.js'
import { questionsOf } from '../questions-of.js'
import { slidesByQuestion } from '../slides-by-question.js'
import { comparableText } from './comparable-text.js'
import type { Gate, RenderedDeck } from './gate.js'

/** M04: every piece of text of a question and its answer is on a slide of the question or in the notes of one. */
export const textPresent: Gate = (rendered) => {
  const indexes = slidesByQuestion(rendered.deck.slides)
  return questionsOf(rendered.deck).flatMap((question) => {
    const shown = textOfQuestion(rendered, indexes.get(question) ?? [])
    return [...leaves(question.body), ...leaves(question.answer)].flatMap(({ value, written, line, column }) => {
      if (shown.slides.includes(value) || shown.notes.includes(written)) return []
      const reason = `“${value.slice(0, 30)}” is on no slide and in no note; please report this with the notes`
      return [diagnostic('text-lost', reason, { file: question.origin.file, line, column })]
    })
  })
}

interface Leaf {
  /** Its text, comparable. */
  readonly value: string
  /** How the notes write it, comparable. */
  readonly written: string
  readonly line: number
  readonly column: number
}

function leaves({ nodes, source }: Passage): Leaf[] {
  const found: Leaf[] = []
  visit({ type: 'root', children: [...nodes] } as Nodes, (node) => {
    const start = node.position?.start
    const value = comparableText(ownText(node))
    if (value === '') return
    const written = comparableText(source.text.slice(start?.offset ?? 0, node.position?.end.offset ?? 0))
    found.push({ value, written: written || value, line: start?.line ?? 1, column: start?.column ?? 1 })
  })
  return found
}

function ownText(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? ''
  return 'value' in node && node.type !== 'html' ? node.value : ''
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
