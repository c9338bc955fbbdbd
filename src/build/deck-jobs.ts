import type { Section, Sections } from '../model.js'
import { deckPaths } from '../output/deck-path.js'
import { questionsOf } from '../plan/questions-of.js'
import type { PreparedLecture } from './prepare-lecture.js'

/** One deck to be built. */
export interface DeckJob {
  readonly prepared: PreparedLecture
  readonly sections: Sections
  readonly title: string
  /** Path of the deck's files relative to the output folder, without ending. */
  readonly path: string
  /** Characters of notes that go into the deck: how long it will take, roughly. */
  readonly length: number
  /** All sections of the deck, where `sections` hold only some of its questions and nothing else is made. */
  readonly among?: Sections
}

/** Returns the decks of all lectures, in reading order: here it is decided which sections are in one. */
export function deckJobs(lectures: readonly PreparedLecture[]): DeckJob[] {
  const paths = deckPaths(lectures.map(({ lecture, settings }) => ({ ...lecture, isOneDeck: isOneDeck(settings) })))
  return lectures.flatMap((prepared, index) =>
    togetherIn(prepared).map((sections, position) => ({
      prepared,
      sections,
      title: sections.length > 1 ? prepared.lecture.title : sections[0].title,
      path: paths[index]?.[position] ?? sections[0].id,
      length: questionsOf({ sections }).reduce((sum, { answer }) => sum + answer.end - answer.start, 0),
    })),
  )
}

function togetherIn({ lecture: { sections }, settings }: PreparedLecture): Sections[] {
  const [first, ...others] = sections
  if (first && isOneDeck(settings)) return [[first, ...others]]
  return sections.map((section): [Section] => [section])
}

function isOneDeck({ deck }: PreparedLecture['settings']): boolean {
  return deck === 'lecture'
}
