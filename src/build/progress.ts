/** What the build is doing, for a progress display. */
export interface Progress {
  readonly stage: 'read' | 'fit' | 'render' | 'done' | 'write'
  readonly label: string
  /** Finished and total number of decks, where the stage counts decks. */
  readonly done?: number
  readonly of?: number
}
