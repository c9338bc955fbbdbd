import type { Rgb } from '../theme/color-contrast.js'

/** What a piece of text on a slide is. */
export type TextRole =
  | 'title'
  | 'counter'
  | 'kicker'
  | 'subtitle'
  | 'heading'
  | 'prose'
  | 'item'
  | 'cell'
  | 'code'
  | 'caption'
  | 'badge'
  | 'placeholder'
  | 'page'
  /** The lecturer's line at the foot of every slide. */
  | 'running'

/** A rectangle on a slide, px at 1280×720. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Text in one style. */
export interface TextRun {
  /** What it shows; `\ufffc` stands for a formula. */
  readonly text: string
  /** First family asked for. */
  readonly family: string
  /** px; of a formula its largest. */
  readonly size: number
  readonly color: Rgb
  /** What it stands on, with everything translucent put together. */
  readonly background: Rgb
  /** Its colour says something by itself: emphasis, link, code, struck out. */
  readonly isMarked: boolean
  readonly isFormula: boolean
  /** Raised or lowered, or code inside a line: its size follows the text around it. */
  readonly isRelative: boolean
  /** The browser sets Han and Latin apart. */
  readonly isSpaced: boolean
}

/** A line of text as the browser broke it. */
export type Line = string

/** Text that is read in one go: a paragraph, an item without those below it, a cell. */
export interface TextBlock {
  readonly role: TextRole
  readonly text: string
  readonly runs: readonly TextRun[]
  readonly box: Box
  /** Its lines; empty unless looked at closely. */
  readonly lines: readonly Line[]
}

/** A picture on a slide. */
export interface PictureLook {
  readonly alt: string
  readonly box: Box
}

/** A table on a slide. */
export interface TableLook {
  readonly columns: number
  /** Without the header. */
  readonly rows: number
}

/** One slide as it is seen. */
export interface SlideLook {
  readonly blocks: readonly TextBlock[]
  readonly pictures: readonly PictureLook[]
  /** The lecturer's logo. */
  readonly logo?: Box | undefined
  /** The page number, where a logo or a line of the lecturer's stands on the slide. */
  readonly page?: Box | undefined
  readonly tables: readonly TableLook[]
  /** Source of each formula. */
  readonly formulas: readonly string[]
}
