import type { ContainerKind, ContainerMark } from './container-mark.js'

/** A container that is open at a place of the notes. */
export interface OpenContainer {
  readonly mark: ContainerMark
  /** It is marked in the tree; one that begins inside a list item is only followed to its end. */
  readonly isShown: boolean
  /** How many containers of each kind could be closed from inside. */
  readonly closable: Readonly<Record<ContainerKind, number>>
}

const none: OpenContainer['closable'] = { div: 0, admonition: 0, details: 0, summary: 0 }

/** Opens a container inside those that are open. */
export function openContainer(open: OpenContainer[], mark: ContainerMark, isShown: boolean): void {
  // An admonition ends with its indentation: no line in it closes something outside.
  const around = mark.kind === 'admonition' ? none : (open.at(-1)?.closable ?? none)
  open.push({ mark, isShown, closable: { ...around, [mark.kind]: around[mark.kind] + 1 } })
}

/** Closes the innermost container of a kind; returns what ends with it and then itself, or nothing if none is open. */
export function closeContainer(open: OpenContainer[], kind: ContainerKind): readonly OpenContainer[] {
  if (!open.at(-1)?.closable[kind]) return []
  return open.splice(open.findLastIndex(({ mark }) => mark.kind === kind)).reverse()
}
