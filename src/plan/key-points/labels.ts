import type { Paragraph, RootContent } from 'mdast'
import { announces } from '../announces.js'
import { isBoldLine } from '../bold-line.js'
import { headingNode, withoutBold } from '../heading-node.js'

/** Em that a label may take which asks: two lines. */
const widestQuestion = 66

/** Returns whether a block is a bold line that heads what follows; one that announces it stays with it as it is. */
export function isLabel(node: RootContent): node is Paragraph {
  return isBoldLine(node, widestQuestion) && !announces(node)
}

/** Returns blocks in which bold lines above others are the headings that they stand for. */
export function withLabelsAsHeadings(nodes: readonly RootContent[]): RootContent[] {
  return nodes.map((node, index) => {
    return index < nodes.length - 1 && isLabel(node) ? headingNode(withoutBold(node), node) : node
  })
}
