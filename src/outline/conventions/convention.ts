import type { HeadingEntry, NotesFile } from '../notes-file.js'

/** What a convention makes of the headings: which open a section, which open a question or topic. */
export interface Proposal {
  readonly convention: string
  /** Support from 0 to 1; the best supported proposal wins. */
  readonly confidence: number
  readonly role: 'question' | 'topic'
  readonly sections: ReadonlySet<HeadingEntry>
  readonly questions: ReadonlySet<HeadingEntry>
  /** Heading that names the whole lecture. */
  readonly title: HeadingEntry | undefined
}

/** A way in which people mark questions up: reads the files of a lecture and proposes an outline, or nothing. */
export type Convention = (files: readonly NotesFile[]) => Proposal | undefined
