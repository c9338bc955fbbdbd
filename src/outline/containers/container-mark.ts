import type { Paragraph } from 'mdast'
import type { Node } from 'unist'

/** The ways of writing a container, and the summary inside details. */
export type ContainerKind = 'div' | 'admonition' | 'details' | 'summary'

/** Where a container begins or ends while the notes are parsed; `pairContainers` makes markers of these. */
export interface ContainerMark extends Node {
  type: 'containerMark'
  kind: ContainerKind
  does: 'open' | 'close'
  name: string
  /** The title: a child, so that whatever visits inline content finds it. */
  children: Paragraph[]
  /** The line as it stands, where it only looks like a container unless a body follows: `!!! Attention`. */
  textWithoutBody?: string
}

declare module 'mdast' {
  interface RootContentMap {
    containerMark: ContainerMark
  }
}
