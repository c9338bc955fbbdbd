import type { List, Paragraph, Parent } from 'mdast'

/** The options of a quiz: on the slide of the question, and with the right ones marked on the first of its answer. */
export interface Options extends Parent {
  type: 'options'
  /** One list, or paragraphs. */
  children: (List | Paragraph)[]
  /** The options bring letters or numbers of their own. */
  lettered: boolean
  /** Columns that they are set in, where the slide is wide enough. */
  columns: 1 | 2 | 4
}

declare module 'mdast' {
  interface RootContentMap {
    options: Options
  }
  interface ListItemData {
    /** What is said beside the right option of a quiz. */
    right?: string
  }
  interface ParagraphData {
    /** As for items of a list. */
    right?: string
  }
}
