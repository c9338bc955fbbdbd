import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Two dollar signs that hold no formula: the second one begins a word or a number, as in `from $5 to $6`. */
const amounts = /^\$(?!\s)[^$]*\s\$$/

/** Makes text again of what the parser took for a formula between two amounts of money. */
export function restoreAmounts(tree: Root, text: string): void {
  visit(tree, 'inlineMath', (node, index, parent) => {
    const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset]
    const isAmount = amounts.test(text.slice(start, end)) || /^\$[^$]*\$\d/.test(text.slice(start, end + 1))
    if (!parent || index === undefined || !isAmount || !node.position) return
    parent.children[index] = { type: 'text', value: text.slice(start, end), position: node.position }
  })
}
