import type { Section } from '../model.js'
import { deckPaths } from '../output/deck-path.js'
import type { PreparedLecture } from './prepare-lecture.js'

/** One deck to be built. */
export interface DeckJob {
  readonly prepared: PreparedLecture
  readonly section: Section
  /** Path of the deck's files relative to the output folder, without ending. */
  readonly path: string
  /** Characters of notes that go into the deck: how long it will take, roughly. */
  readonly length: number
}

/** Returns the decks of all lectures, in reading order. */
export function deckJobs(lectures: readonly PreparedLecture[]): DeckJob[] {
  const paths = deckPaths(lectures.map(({ lecture }) => lecture))
  return lectures.flatMap((prepared, index) =>
    prepared.lecture.sections.map((section, position) => ({
      prepared,
      section,
      path: paths[index]?.[position] ?? section.id,
      length: section.questions.reduce((sum, { answer }) => sum + answer.end - answer.start, 0),
    })),
  )
}
