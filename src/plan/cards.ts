import type { BlockContent, Data, Parent } from 'mdast'

/** Cards side by side: what the notes say of two to four things, verbatim, each under its name. */
export interface Cards extends Parent {
  type: 'cards'
  children: Card[]
  data?: ComparisonData | undefined
}

/** What a comparison is made of. */
interface ComparisonData extends Data {
  /** Whether it is made of sections with headings, which end what stands above them. */
  headed?: true
}

/** One thing of several that are set side by side; its first child is its name, a heading. */
export interface Card extends Parent {
  type: 'card'
  children: BlockContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    cards: Cards
    card: Card
  }
  interface TableData extends ComparisonData {
    /** Whether the table was made from what the notes say elsewhere than in a table. */
    derived?: true
  }
  interface TableCellData {
    /** Whether the notes say nothing for this cell. */
    missing?: true
    /** Whether its lines are leads, each a point of its own. */
    leads?: true
  }
}
