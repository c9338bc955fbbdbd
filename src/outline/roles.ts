import type { Opener } from './conventions/convention.js'
import type { Step } from './flow.js'

/** What the headings and openers of a lecture are for. */
export interface Roles {
  readonly questions: readonly Opener[]
  /** Headings whose text is shown without a question. */
  readonly topics: readonly Opener[]
  /** Headings that open a section. */
  readonly sections: ReadonlySet<Step>
  /** Headings above sections, with nothing of their own but perhaps an introduction. */
  readonly parts: ReadonlySet<Step>
  /** Heading that names the whole lecture. */
  readonly title: Step | undefined
}
