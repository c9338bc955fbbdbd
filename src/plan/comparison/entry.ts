import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { phrasingText } from '../phrasing-text.js'
import { textWidth } from '../text-width.js'
import { fold } from './fold.js'
import { isComparison } from './is-comparison.js'
import { type Lead, leadOf, nameOf } from './lead.js'
import { positionOver } from './position-over.js'

/** A name and the blocks that say something of it. */
export interface Entry {
  readonly title: PhrasingContent[]
  /** The title as plain text. */
  readonly name: string
  /** The block that holds the name: a heading, a paragraph, a list item. */
  readonly opening: RootContent
  /** What the block that holds the name says itself. */
  readonly said: PhrasingContent[]
  /** The blocks below the name. */
  readonly blocks: readonly RootContent[]
}

/** Entries that stand beside each other in one style. */
export interface Run {
  readonly kind: 'heading' | 'bold' | 'said' | 'list'
  readonly entries: readonly Entry[]
  /** Number of blocks that the run takes up. */
  readonly length: number
}

/** Returns the run of entries that begins with the first of these blocks; undefined where fewer than two stand there. */
export function runAt(nodes: readonly RootContent[]): Run | undefined {
  const [first] = nodes
  const run = first && runOf(first, nodes)
  const once = run && untilRepeated(run)
  return once && once.entries.length >= 2 ? once : undefined
}

/** Returns what an entry says as blocks for a card; undefined where it holds what no card can. */
export function contentOf({ said, blocks, opening }: Entry): BlockContent[] | undefined {
  const own: Paragraph = { type: 'paragraph', children: said, ...positionOver([opening]) }
  const content = blocks.filter((block) => !isNothing(block))
  if (!content.every(isPlain)) return undefined
  const all = said.length > 0 ? [own, ...content] : content
  return all.length > 0 && !all.some(holdsMore) ? all : undefined
}

function runOf(first: RootContent, nodes: readonly RootContent[]): Run | undefined {
  if (first.type === 'heading') return headingRun(first.depth, nodes)
  if (first.type === 'list') return listRun(first)
  if (first.type === 'paragraph') return leadRun(first, nodes)
  return undefined
}

/** Where a name comes a second time, things begin to be set side by side anew. */
function untilRepeated(run: Run): Run {
  const values = run.entries.map(({ name }) => fold(name).value)
  const repeated = values.findIndex((value, index) => values.indexOf(value) < index)
  if (run.kind === 'list' || repeated === -1) return run
  return runWith(run.kind, run.entries.slice(0, repeated))
}

function runWith(kind: 'heading' | 'bold' | 'said', entries: readonly Entry[]): Run {
  return { kind, entries, length: entries.reduce((sum, { blocks }) => sum + 1 + blocks.length, 0) }
}

function headingRun(depth: number, nodes: readonly RootContent[]): Run {
  const entries: Entry[] = []
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth < depth) break
    if (node.type === 'heading' && node.depth === depth) entries.push(entryOf(node, nameOf(node.children)))
    else addBlock(entries, node)
  }
  return runWith('heading', entries)
}

function leadRun(first: Paragraph, nodes: readonly RootContent[]): Run | undefined {
  const lead = leadOf(first.children)
  if (!lead) return undefined
  const kind = lead.said.length > 0 ? 'said' : 'bold'
  const entries: Entry[] = []
  for (const node of nodes) {
    const next = likeLead(node, lead)
    const last = entries.at(-1)
    if (next && last && !hasContent(last)) break
    if (next) entries.push(entryOf(node, next.title, next.said))
    else if (node.type === 'list' || isWithin(node) || (kind === 'bold' && node.type === 'paragraph'))
      addBlock(entries, node)
    else break
  }
  return runWith(kind, hasContent(entries.at(-1)) ? entries : entries.slice(0, -1))
}

/** A comparison of sections with headings ends what is led, as its headings did. */
function isWithin(node: RootContent): boolean {
  return isComparison(node) && node.data?.headed !== true
}

/** The lead of a paragraph that is written in the same style as another. */
function likeLead(node: RootContent, { said, bold }: Lead): Lead | undefined {
  const lead = node.type === 'paragraph' ? leadOf(node.children) : undefined
  return lead && lead.said.length > 0 === said.length > 0 && lead.bold === bold ? lead : undefined
}

function hasContent(entry: Entry | undefined): boolean {
  return entry !== undefined && (entry.said.length > 0 || entry.blocks.length > 0)
}

function listRun(list: List): Run | undefined {
  const entries = list.children.map(itemEntry)
  const named = entries.flatMap((entry) => (entry && hasContent(entry) ? [entry] : []))
  return named.length === entries.length ? { kind: 'list', entries: named, length: 1 } : undefined
}

function itemEntry(item: ListItem): Entry | undefined {
  const [first, ...blocks] = item.children
  const lead = first?.type === 'paragraph' && item.checked == null ? leadOf(first.children) : undefined
  if (!lead) return undefined
  return { ...entryOf(item, lead.title, lead.said), blocks }
}

function entryOf(opening: RootContent, title: PhrasingContent[], said: PhrasingContent[] = []): Entry {
  return { title, name: phrasingText(title).trim(), opening, said, blocks: [] }
}

function addBlock(entries: Entry[], block: RootContent): void {
  const last = entries.pop()
  if (last) entries.push({ ...last, blocks: [...last.blocks, block] })
}

/** Returns everything that an entry says as plain text. */
export function textOf({ said, blocks }: Entry): string {
  return [phrasingText(said), ...blocks.map((block) => toString(block))].join('\n')
}

/** What shows nothing: rules between parts, line breaks. */
function isNothing(node: RootContent): boolean {
  return node.type === 'thematicBreak' || (node.type === 'html' && /^<\/?br\s*\/?>$/iu.test(node.value.trim()))
}

function isPlain(node: RootContent): node is List | Paragraph {
  return node.type === 'list' || node.type === 'paragraph'
}

function holdsMore(block: BlockContent): boolean {
  let found = false
  visit(block, ['image', 'imageReference', 'code', 'table', 'math', 'blockquote', 'heading'], () => {
    found = true
  })
  return found
}

/** Returns whether names can head things that are set side by side: short, different, more than letters or numbers. */
export function areNames(names: readonly string[]): boolean {
  const values = names.map((name) => fold(name).value)
  return (
    new Set(values).size === names.length &&
    names.every(
      (name, index) => isMoreThanLetter(values[index] ?? '') && textWidth(name) <= 34 && !/[。！？!?]/u.test(name),
    )
  )
}

/** A lone letter or digit numbers an option; a lone ideograph may be a name. */
function isMoreThanLetter(value: string): boolean {
  return value.length >= 2 || /[\p{Script=Han}]/u.test(value)
}
