import type { DeckJob } from '../build/deck-jobs.js'
import { wantedFigures } from '../figures/wanted-figures.js'
import type { Passage, Question } from '../model.js'
import { hasTimeToThink } from '../plan/thinking-time.js'
import { fingerprint } from './fingerprint.js'

/** Names for all that goes into a deck: as long as they are the same, so is the deck. */
export interface DeckKey {
  /** For what does not belong to one question. */
  readonly frame: string
  /** For each question in order, with its figures. */
  readonly questions: readonly string[]
}

/** Returns the names for what goes into a deck. */
export function deckKey({ prepared, sections, path }: DeckJob): DeckKey {
  const { lecture, settings, theme, figures, paper } = prepared
  const { title, author, lang } = lecture
  const { css, own } = theme
  const about = [title, author, lang, hasTimeToThink(lecture), settings, css, own.map(({ key }) => key), paper?.css]
  const parts = sections.map(({ questions, ...section }) => [section, questions.length])
  const questions = sections.flatMap((section) => section.questions.map((question) => ({ section, question })))
  return {
    frame: fingerprint([path, about, parts]),
    questions: questions.map(({ section, question }) => {
      const pictures = wantedFigures({ ...lecture, sections: [{ ...section, questions: [question] }] })
      return fingerprint([saidIn(question), pictures.map(({ key }) => [key, figures.get(key)])])
    }),
  }
}

function saidIn({ body, answer, ...question }: Question) {
  return [question, said(body), said(answer)]
}

function said({ source, start, end, nodes }: Passage) {
  return [source.path, source.text.slice(start, end), nodes]
}
