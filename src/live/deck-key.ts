import type { DeckJob } from '../build/deck-jobs.js'
import { wantedFigures } from '../figures/wanted-figures.js'
import type { Passage, Section } from '../model.js'
import { hasTimeToThink } from '../plan/thinking-time.js'
import { fingerprint } from './fingerprint.js'

/** Returns a name for all that goes into a deck: as long as it is the same, so is the deck. */
export function deckKey({ prepared, sections, path }: DeckJob): string {
  const { lecture, settings, theme, figures, paper } = prepared
  const { title, author, lang } = lecture
  const pictures = wantedFigures({ ...lecture, sections }).map(({ key }) => [key, figures.get(key)])
  const { css, own } = theme
  const about = [title, author, lang, hasTimeToThink(lecture), settings, css, own.map(({ key }) => key), paper?.css]
  return fingerprint([path, about, sections.map(saidIn), pictures])
}

function saidIn({ questions, ...section }: Section) {
  return [section, questions.map(({ body, answer, ...question }) => [question, said(body), said(answer)])]
}

function said({ source, start, end, nodes }: Passage) {
  return [source.path, source.text.slice(start, end), nodes]
}
