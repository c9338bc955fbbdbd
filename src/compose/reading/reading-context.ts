import type { AtomContext } from '../../plan/atom-context.js'
import type { Wording } from '../../plan/wording.js'

/** What notes are set from as a document, besides their blocks. */
export interface ReadingContext extends AtomContext {
  readonly wording: Wording
  /** Whether addresses are written out behind links. */
  readonly isPaper: boolean
  /** Depth of the highest heading in the notes, and the depth at which it is set. */
  readonly headings: { readonly from: number; readonly to: number }
}
