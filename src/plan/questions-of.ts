import type { Question, Section } from '../model.js'

/** Returns the questions and topics of all sections of a deck or lecture, in order. */
export function questionsOf({ sections }: { readonly sections: readonly Section[] }): Question[] {
  return sections.flatMap(({ questions }) => questions)
}
