import type { RootContent } from 'mdast'
import type { ChromeContext } from './chrome-context.js'

/** An entry of the table of contents: where it leads, what it says, and how deep it stands in its list from 1 on. */
export interface ContentsEntry {
  readonly target: string
  readonly title: string
  readonly level: number
}

/** Furniture of the page that was found among the blocks of the notes. */
export interface Found {
  /** A root-level block, or one inside a list item or quotation. */
  readonly node: RootContent
  readonly reason: string
  /** Where only a part of the block is furniture: what stays in its place and what is taken out. */
  readonly split?: { readonly keep: RootContent; readonly removed: RootContent }
  /** What a table of contents lists. */
  readonly entries?: readonly ContentsEntry[]
}

/** One kind of furniture: finds all of it among the root-level blocks of one file. */
export type Chrome = (nodes: readonly RootContent[], context: ChromeContext) => readonly Found[]
