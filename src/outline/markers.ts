import type { PhrasingContent } from 'mdast'
import type { Node } from 'unist'

/** Where a container begins: `::: question`, `!!! note "…"`, `<details>`. Its content follows as siblings. */
export interface ContainerOpen extends Node {
  type: 'containerOpen'
  /** Lower-case name, such as `question`, `solution`, `note` or `details`. */
  name: string
  /** The summary of details, the title of an admonition; empty where there is none. */
  title: PhrasingContent[]
}

/** Name of the container of what a title holds besides words; no author can write one with a space. */
export const belowTitle = 'below title'

/** Where a container ends. */
export interface ContainerClose extends Node {
  type: 'containerClose'
  name: string
}

declare module 'mdast' {
  interface RootContentMap {
    containerOpen: ContainerOpen
    containerClose: ContainerClose
  }
  interface BlockContentMap {
    containerOpen: ContainerOpen
    containerClose: ContainerClose
  }
}
