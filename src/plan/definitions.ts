import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Source } from '../model.js'

/** How a definition begins, on a line of its own below its term. */
const marker = /^:[ \t]+/

/**
 * Makes lists of definition lists, which Markdown reads as paragraphs: a term in bold and, on the lines below it, what it
 * means.
 */
export function withDefinitions(nodes: readonly RootContent[], source: Source): RootContent[] {
  const shown: RootContent[] = []
  let list: List | undefined
  for (let index = 0; index < nodes.length; index++) {
    const term = nodes[index]
    const meanings = term?.type === 'paragraph' ? meaningsBelow(nodes, index, source) : []
    if (term?.type !== 'paragraph' || meanings.length === 0) {
      list = undefined
      if (term) shown.push(term)
      continue
    }
    const item = definitionItem(term, meanings)
    if (list) list.children.push(item)
    else {
      list = { type: 'list', ordered: false, spread: false, children: [item], ...positionOf(term) }
      shown.push(list)
    }
    index += meanings.length
  }
  return shown
}

function meaningsBelow(nodes: readonly RootContent[], at: number, source: Source): Paragraph[] {
  if (isMeaning(nodes[at], source)) return []
  const meanings: Paragraph[] = []
  for (const node of nodes.slice(at + 1)) {
    if (node.type !== 'paragraph' || !isMeaning(node, source)) break
    meanings.push(node)
  }
  return meanings
}

function isMeaning(node: RootContent | undefined, { text }: Source): boolean {
  const start = node?.type === 'paragraph' ? node.position?.start.offset : undefined
  return start !== undefined && marker.test(text.slice(start, start + 3))
}

function definitionItem(term: Paragraph, meanings: readonly Paragraph[]): ListItem {
  const [only] = term.children
  const isBold = term.children.length === 1 && only?.type === 'strong'
  const name: Paragraph['children'] = isBold ? term.children : [{ type: 'strong', children: term.children }]
  const lines = meanings.flatMap((meaning): Paragraph['children'] => [{ type: 'break' }, ...withoutMarker(meaning)])
  const paragraph: Paragraph = { type: 'paragraph', children: [...name, ...lines] }
  return { type: 'listItem', spread: false, children: [paragraph], ...positionOf(term) }
}

/** The first definition of an answer has lost its marker already where it could be one of a card. */
function withoutMarker({ children }: Paragraph): Paragraph['children'] {
  const [first, ...others] = children
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(marker, '') }, ...others] : children
}

function positionOf(node: Paragraph): Pick<Paragraph, 'position'> {
  return node.position ? { position: node.position } : {}
}
