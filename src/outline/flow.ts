import type { Heading, List, ListItem, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Origin, Source } from '../model.js'

/** A block of the notes in reading order, taken out of the list item or container that holds it. */
export interface Step {
  /** Position among all steps of the lecture. */
  readonly index: number
  /** Index of the file in the lecture. */
  readonly file: number
  readonly source: Source
  readonly node: RootContent
  /** Plain text of the block. */
  readonly text: string
  /** Where the block stood: by itself, first in a list item that a heading opens, or below that heading. */
  readonly place: 'root' | 'item-head' | 'item'
  readonly origin: Origin
}

/** Returns the blocks of a file as steps; lists whose items begin with headings are opened. */
export function flowOf(nodes: readonly RootContent[], source: Source, file: number, first: number): Step[] {
  return nodes
    .flatMap((node) => opened(node))
    .map(({ node, place }, position) => ({
      index: first + position,
      file,
      source,
      node,
      text: textOf(node),
      place,
      origin: originOf(node, source),
    }))
}

/** Returns where a node stands in the notes. */
export function originOf(node: Pick<RootContent, 'position'>, source: Source): Origin {
  const start = node.position?.start
  return { file: source.path, line: start?.line ?? 1, column: start?.column ?? 1 }
}

/** Returns the heading of a step, if it is one. */
export function headingOf({ node }: Step): Heading | undefined {
  return node.type === 'heading' ? node : undefined
}

/** Returns the inline content of a step that may hold a title: a heading or a paragraph. */
export function phrasingOf({ node }: Step): readonly PhrasingContent[] {
  return node.type === 'heading' || node.type === 'paragraph' ? node.children : []
}

interface Opened {
  readonly node: RootContent
  readonly place: Step['place']
}

function opened(node: RootContent): Opened[] {
  if (node.type !== 'list' || !beginsWithHeadings(node)) return [{ node, place: 'root' }]
  return node.children.flatMap(openedItem)
}

/** At least half of the items begin with a heading. */
function beginsWithHeadings({ children }: List): boolean {
  return 2 * children.filter((item) => item.children[0]?.type === 'heading').length >= children.length
}

function openedItem({ children }: ListItem): Opened[] {
  const begins = children[0]?.type === 'heading'
  return children.map((node, index) => ({ node, place: begins && index === 0 ? 'item-head' : 'item' }))
}

function textOf(node: RootContent): string {
  if (node.type === 'containerOpen') return toString({ type: 'paragraph', children: node.title }, options)
  return toString(node, options).replace(/\s+/g, ' ').trim()
}

const options = { includeHtml: false } as const
