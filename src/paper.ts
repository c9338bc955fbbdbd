/** Sizes of paper for notes and handouts. */
export type Paper = 'a4' | 'letter'

/** What a page of a handout holds: how many slides, and what stands beside each. */
export interface Handout {
  readonly slides: 2 | 3 | 4 | 6
  readonly notes: 'lines' | 'notes'
}
