import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { ContainerClose, ContainerOpen } from '../markers.js'
import type { ContainerMark } from './container-mark.js'
import { removeNestedMarks } from './nested-marks.js'
import { closeContainer, type OpenContainer, openContainer } from './open-containers.js'
import { takeSummaries } from './take-summaries.js'

/**
 * Makes a `containerOpen` and a `containerClose` of the marks of each container at the top of the tree. What is never
 * closed ends with the container around it or with the notes; what closes nothing goes.
 */
export function pairContainers(tree: Root): void {
  const open: OpenContainer[] = []
  const paired = takeSummaries(tree.children).flatMap((node): RootContent[] => {
    if (node.type === 'containerMark') return pair(node, open, true)
    return [node, ...removeNestedMarks(node).flatMap((mark) => pair(mark, open, false))]
  })
  const end = paired.at(-1)?.position?.end
  const unclosed = open.reverse().flatMap((one) => closeOf(one, end && { start: end, end }))
  tree.children = [...paired, ...unclosed]
}

function pair(mark: ContainerMark, open: OpenContainer[], isShown: boolean): RootContent[] {
  if (mark.does === 'open') {
    openContainer(open, mark, isShown)
    return isShown ? [openOf(mark)] : []
  }
  const closed = closeContainer(open, mark.kind)
  const start = mark.position?.start
  const endOfInner = start && { start, end: start }
  return closed.flatMap((one, index) => closeOf(one, index === closed.length - 1 ? mark.position : endOfInner))
}

function openOf({ name, children, position }: ContainerMark): ContainerOpen {
  const title = children.flatMap((paragraph, index): PhrasingContent[] =>
    index === 0 ? paragraph.children : [{ type: 'text', value: ' ' }, ...paragraph.children],
  )
  return { type: 'containerOpen', name, title, ...(position && { position }) }
}

function closeOf({ mark, isShown }: OpenContainer, position: Position | undefined): ContainerClose[] {
  return isShown ? [{ type: 'containerClose', name: mark.name, ...(position && { position }) }] : []
}
