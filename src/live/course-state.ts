/** Something that is wrong with the notes, the configuration or the theme. */
export interface Problem {
  readonly severity: 'error' | 'warning'
  /** Such as `notes.md:12`; empty where the message says it. */
  readonly place: string
  /** What is wrong and what to do. */
  readonly message: string
  /** Whether it was not there before the last change. */
  readonly isNew: boolean
}

/** What is served now: pages by their versions, and what is wrong. */
export interface CourseState {
  /** Version of the course page. */
  readonly course: string
  /** Decks in reading order. */
  readonly decks: readonly { readonly path: string; readonly version: string }[]
  readonly problems: readonly Problem[]
}
