import type { ListItem, RootContent } from 'mdast'
import { listOf } from '../list-of.js'

/** What is shown in the place of a node: a block, or something that joins what stands beside it to a list. */
export type Shown = { readonly block: RootContent } | { readonly item: ListItem }

/** Returns blocks in which neighbouring items are one list; a single one is a paragraph. */
export function joinItems(shown: readonly Shown[]): RootContent[] {
  const nodes: RootContent[] = []
  let run: ListItem[] = []
  const flush = () => {
    const [only, ...others] = run
    if (only) nodes.push(...(others.length === 0 ? only.children : [listOf(run, false)]))
    run = []
  }
  for (const one of shown) {
    if ('item' in one) run.push(one.item)
    else {
      flush()
      nodes.push(one.block)
    }
  }
  flush()
  return nodes
}
