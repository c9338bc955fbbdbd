import type { Node } from 'unist'

/** Something that the author certainly meant in another way than it is written, and that is read as meant. */
export interface Repair {
  /** Offset in the notes at which the mistake stands. */
  readonly offset: number
  /** What was read in another way, as a sentence without its full stop. */
  readonly what: string
}

/** A repair while the notes are parsed: a node, so that its position moves to its place in the notes with all others. */
export interface RepairMark extends Node {
  type: 'repairMark'
  what: string
}

declare module 'mdast' {
  interface RootContentMap {
    repairMark: RepairMark
  }
  interface RootData {
    /** What was mended in the file, in order. */
    repairs?: readonly Repair[]
  }
}
