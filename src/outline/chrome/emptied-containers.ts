import type { RootContent } from 'mdast'
import type { ContainerClose, ContainerOpen } from '../markers.js'

interface Frame {
  readonly open: ContainerOpen
  holdsFound: boolean
  holdsOther: boolean
}

/** Returns the marks of the containers that hold nothing but what was found. */
export function emptiedContainers(nodes: readonly RootContent[], found: ReadonlySet<RootContent>): RootContent[] {
  const frames: Frame[] = []
  return nodes.flatMap((node) => {
    const frame = frames.at(-1)
    if (node.type === 'containerOpen') frames.push({ open: node, holdsFound: false, holdsOther: false })
    else if (node.type === 'containerClose') return close(node, frames)
    else if (frame && found.has(node)) frame.holdsFound = true
    else if (frame) frame.holdsOther = true
    return []
  })
}

function close(node: ContainerClose, frames: Frame[]): RootContent[] {
  const frame = frames.pop()
  const outer = frames.at(-1)
  if (frame?.open.name === node.name && frame.holdsFound && !frame.holdsOther) {
    if (outer) outer.holdsFound = true
    return [frame.open, node]
  }
  if (outer) outer.holdsOther = true
  return []
}
