import type { Root, RootContent } from 'mdast'
import { eachNode } from '../each-node.js'
import { mendStars } from './mend-stars.js'
import type { Repair, RepairMark } from './repair.js'

/** Mends the stars of parsed notes and puts all repairs, in order, into the data of the tree, where marks stood for them. */
export function takeRepairs(tree: Root, text: string): void {
  const repairs: Repair[] = []
  eachNode(tree, (node) => {
    if (!('children' in node) || !node.children.some(isMark)) return
    const children: RootContent[] = node.children
    for (const { position, what } of children.filter(isMark))
      repairs.push({ offset: position?.start.offset ?? 0, what })
    node.children = children.filter((child) => !isMark(child)) as typeof node.children
  })
  repairs.push(...mendStars(tree, text))
  tree.data = { ...tree.data, repairs: repairs.sort((one, other) => one.offset - other.offset) }
}

function isMark(node: RootContent): node is RepairMark {
  return node.type === 'repairMark'
}
