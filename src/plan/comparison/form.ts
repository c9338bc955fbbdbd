import type { CardContent } from './cards-of.js'
import type { Matrix } from './table-of.js'

/** In which form what is set side by side is shown: all that the notes say, or as much as is seen at a glance. */
export interface Form {
  /** Returns what cards show; undefined where that is more than a slide holds. */
  readonly cards: (contents: readonly CardContent[]) => readonly CardContent[] | undefined
  /** Returns a matrix with the cells that a table shows. */
  readonly matrix: (matrix: Matrix) => Matrix
}
