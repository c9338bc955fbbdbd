import type { Parents, Root, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { mendStars } from './mend-stars.js'
import type { Repair } from './repair.js'

/** Mends the stars of parsed notes and puts all repairs, in order, into the data of the tree, where marks stood for them. */
export function takeRepairs(tree: Root, text: string): void {
  const repairs: Repair[] = []
  visit(tree, 'repairMark', (mark, index, parent) => {
    if (!parent || index === undefined) return
    repairs.push({ offset: mark.position?.start.offset ?? 0, what: mark.what })
    const siblings: RootContent[] = (parent as Parents).children
    siblings.splice(index, 1)
    return [SKIP, index]
  })
  repairs.push(...mendStars(tree, text))
  tree.data = { ...tree.data, repairs: repairs.sort((one, other) => one.offset - other.offset) }
}
