import type { PhrasingContent, Root } from 'mdast'
import { eachNode } from '../each-node.js'
import type { Repair } from './repair.js'
import { readSpacedBold } from './spaced-bold.js'
import { takeStrayStars } from './stray-stars.js'

/** Mends the stars of bold text that the parser could not read, and returns the repairs. */
export function mendStars(tree: Root, text: string): Repair[] {
  const repairs: Repair[] = []
  eachNode(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    for (const offset of takeStrayStars(node.children, text)) repairs.push({ offset, what: strayStars })
    for (const offset of readSpacedBold(node.children, text)) repairs.push({ offset, what: spacedBold })
    node.children = node.children.filter((child: PhrasingContent) => child.type !== 'text' || child.value !== '')
  })
  return repairs
}

const strayStars = 'escaped stars behind bold text are left out'
const spacedBold = 'text between stars with spaces inside is bold'
