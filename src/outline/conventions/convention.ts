import type { PhrasingContent, RootContent } from 'mdast'
import type { Step } from '../flow.js'

/** A place at which a question may open. */
export interface Opener {
  readonly step: Step
  /** Position among the openers of the same step: an item of a list, a row of a table. */
  readonly part: number
  /** What is asked, without label and rating. */
  readonly title: readonly PhrasingContent[]
  /** The title as plain text. */
  readonly text: string
  /** What else the opener's own block holds: it belongs to the question. */
  readonly rest: readonly RootContent[]
  /** Depth of a heading; 7 for anything else. */
  readonly depth: number
  readonly rating: string | undefined
}

/** Openers of one kind: what repeats in the notes. */
export interface Family {
  /** Name for the setting `questions`: `h3`, `bold`, `label`, `summary`, `container`, `list`, `card` or `table`. */
  readonly shape: string
  readonly openers: readonly Opener[]
  /**
   * What the way of writing says by itself, from 0 to 1: a container named `question` is one, a heading is anything.
   */
  readonly explicit: number
  /** How much of this way of writing is questions, beside headings, which are 1. */
  readonly trust?: number
  /** Shares of evidence below which such openers are no questions: bold lines and plain ones are often parts of answers. */
  readonly least?: { readonly coverage: number; readonly numbered?: number }
  /** Who answers in an interview; the name is no part of the answer. */
  readonly answerer?: string
  /** Whether openers may stand anywhere, or only outside of what other openers head. */
  readonly kind: 'heading' | 'paragraph' | 'container'
}

/** A way in which people mark questions up: finds its openers among the blocks of a lecture. */
export type Convention = (flow: readonly Step[]) => readonly Family[]
