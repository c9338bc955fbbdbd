import type { List, ListItem, Nodes, Paragraph, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Source } from '../../model.js'
import { announces } from '../announces.js'
import { imagesIn } from '../figures.js'
import { phrasingText, proseText } from '../phrasing-text.js'
import { leavesLead } from './gates.js'
import { type Lead, leadOf } from './leads.js'
import { openingOf } from './opening.js'
import { bareNumber } from './patterns.js'
import { echoes } from './rank.js'
import { contentWidth } from './sentence.js'
import { blockWidth, linesOf, mostOfAll } from './widths.js'

/** With this many lines, nested lists included, a list is still read at a glance. */
const mostLines = 9
/** Two things that have only names of their own keep what their nested lists say of them, up to this many lines. */
const mostBare = 2
const mostBareLines = 14
/** An item of two is shown whole up to this many lines. */
const mostWholeLines = 3
/** A lead at least this wide, in em, says something by itself. */
const phrase = 12
/** Nested lists of more items than this are reduced. */
const mostNested = 3

/**
 * How much an item may say: two lines with what is nested below it, one line where it can be cut to one, or its lead
 * where that may stand alone.
 */
export type Extent = 'lines' | 'line' | 'lead'

/** How items are reduced. */
export interface ItemRequest {
  readonly source: Source
  readonly asked: ReadonlySet<string>
  readonly extent: Extent
  /** Width of a line in em: a card is narrower than a slide. */
  readonly line: number
  /** Leads that several lists of the answer have: they name no thing, so that none may stand alone. */
  readonly labels: ReadonlySet<string>
}

type Block = ListItem['children'][number]

/**
 * Returns all items of a list, each in as many of its own words as are read in two lines, with all that is to be looked
 * at, however deep in its lists.
 */
export function reduceItems(items: readonly ListItem[], request: ItemRequest): ListItem[] {
  return reduced(items, request).map((item, index) => withFixed(item, items[index]))
}

function reduced(items: readonly ListItem[], request: ItemRequest): ListItem[] {
  const leads = items.map(itemLead)
  const mayLead =
    items.length > 1 &&
    leads.every((lead) => lead !== undefined && mayStandAlone(lead)) &&
    !echo(leads, request.asked) &&
    !leads.some((lead) => lead && request.labels.has(phrasingText(lead.content)))
  const named = () => items.map((item, index) => leadOnly(item, leads[index]))
  if (mayLead && request.extent === 'lead') return named()
  const shortened = items.map((item) =>
    shortenItem(item, request.extent === 'lines' ? 2 * request.line : request.line, request),
  )
  if ((mayLead || isPhraseAlone(leads)) && shortened.includes(undefined)) {
    return request.extent === 'lines' && isBetterWhole(items) ? items.map(withoutNested) : named()
  }
  const own = items.map((item, index) => shortened[index] ?? firstSentence(item, request) ?? withoutNested(item))
  return request.extent === 'lead' ? withWholeIntros(items, own) : withNested(items, own)
}

/** An item that only announces its nested list says nothing without it. */
function withWholeIntros(items: readonly ListItem[], own: readonly ListItem[]): ListItem[] {
  return own.map((item, index) => (isBareIntro(item) ? addNested(item, items[index], (nested) => nested) : item))
}

/** Two names alone say little; what is said of them is worth a few more lines than two. */
function isBetterWhole(items: readonly ListItem[]): boolean {
  const lines = items.map((item) => linesOf(withoutNested(item)))
  return items.length <= mostBare && lines.every((count) => count <= mostWholeLines)
}

/** The lead of an only item says enough where it is a phrase that may stand without what follows. */
function isPhraseAlone([only, ...others]: readonly (Lead | undefined)[]): boolean {
  if (!only || others.length > 0 || !leavesLead(phrasingText(only.content), only.value)) return false
  return only.isBold && contentWidth(only.content) >= phrase
}

/** Returns the leads that more than one list among blocks has. */
export function repeatedLeads(nodes: readonly RootContent[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const node of nodes) {
    if (node.type !== 'list') continue
    for (const name of new Set(leadsIn(node))) (seen.has(name) ? again : seen).add(name)
  }
  return again
}

/** Returns the leads of the items of a list. */
export function leadsIn({ children }: List): string[] {
  return children.flatMap((item) => {
    const lead = itemLead(item)
    return lead ? [phrasingText(lead.content)] : []
  })
}

/** Leads that are all in the question say nothing without what follows them. */
function echo(leads: readonly (Lead | undefined)[], asked: ReadonlySet<string>): boolean {
  return leads.every((lead) => lead !== undefined && echoes(phrasingText(lead.content), asked))
}

/** Keeps the nested lists that are short, or their leads, where the whole list stays readable. */
function withNested(items: readonly ListItem[], own: readonly ListItem[]): ListItem[] {
  const whole = own.map((item, index) => addNested(item, items[index], (nested) => nested))
  const isShort = items.every((item) => nestedItems(item).length <= mostNested || items.length === 1)
  const fits = (list: readonly ListItem[]) => list.reduce((sum, item) => sum + linesOf(item), 0) <= mostLines
  if ((isShort && fits(whole)) || items.every((item) => nestedItems(item).length === 0)) return whole
  const says = own.some((item, index) => itemLead(item)?.value !== '' || nestedItems(items[index] ?? item).length === 0)
  if (!says && items.length <= mostBare && whole.reduce((sum, item) => sum + linesOf(item), 0) <= mostBareLines)
    return whole
  const intros = withWholeIntros(items, own)
  const reduced = own.map((item, index) => {
    const led = addNested(item, items[index], nestedLeads)
    return led.children.length > item.children.length ? led : (intros[index] ?? item)
  })
  return fits(reduced) ? reduced : intros
}

function nestedItems(item: ListItem): ListItem[] {
  return item.children.flatMap((block) => (block.type === 'list' ? block.children : []))
}

function addNested(own: ListItem, item: ListItem | undefined, reduce: (items: ListItem[]) => ListItem[]): ListItem {
  const lists = (item?.children ?? []).flatMap((block) => (block.type === 'list' ? [block] : []))
  const nested = lists.map((list) => ({ ...list, children: reduce(list.children).map(withoutNested) }))
  return { ...own, children: [...own.children, ...nested.filter(({ children }) => children.length > 0)] }
}

/** The leads of a nested list, or nothing where it has none that may stand alone. */
function nestedLeads(items: readonly ListItem[]): ListItem[] {
  const leads = items.map(itemLead)
  const may = leads.every((lead) => lead !== undefined && mayStandAlone(lead))
  return may ? items.map((item, index) => leadOnly(item, leads[index])) : []
}

function isBareIntro({ children: [first] }: ListItem): boolean {
  return first !== undefined && announces(first)
}

function itemLead({ children: [first, ...others] }: ListItem): Lead | undefined {
  if (first?.type !== 'paragraph') return undefined
  const lead = leadOf(first.children)
  if (lead?.value !== '') return lead
  const next = others.find((block) => block.type === 'paragraph')
  return next ? { ...lead, value: proseText(next.children) } : lead
}

/** Nothing denies or restricts the lead (G7), and it says more than how many came before it. */
function mayStandAlone({ content, value }: Lead): boolean {
  const name = phrasingText(content).trim()
  return leavesLead(name, value) && !bareNumber.test(name)
}

function leadOnly(item: ListItem, lead: Lead | undefined): ListItem {
  const [first, ...others] = item.children
  if (!lead || first?.type !== 'paragraph') return item
  const named: Paragraph = { ...first, children: [...lead.content] }
  return { ...item, spread: false, children: [named, ...keptBlocks([first, ...others])] }
}

function withoutNested(item: ListItem): ListItem {
  return { ...item, spread: false, children: item.children.filter(({ type }) => type !== 'list') }
}

/** The item in whole sentences of at most a width; undefined where none of them may stand alone. */
function shortenItem(item: ListItem, width: number, { source, line }: ItemRequest): ListItem | undefined {
  const bare = withoutNested(item)
  const hasNested = bare.children.length < item.children.length
  const [first, ...others] = bare.children
  if (first?.type !== 'paragraph') return bare
  if (blockWidth(bare) <= width && !(hasNested && announces(first))) return bare
  const paragraphs = others.filter((block): block is Paragraph => block.type === 'paragraph')
  const opening = openingOf(first, paragraphs, { source, isAnnounced: hasNested, room: 2 * line })
  if (!opening) return blockWidth(bare) <= 2 * line && !hasNested ? bare : undefined
  return { ...bare, children: [...opening, ...keptBlocks([first, ...others])] }
}

/** A lone paragraph in the sentence that opens it, however long, where that leaves out much; undefined where it may not stand alone. */
function firstSentence(item: ListItem, { source }: ItemRequest): ListItem | undefined {
  const [only, ...others] = item.children
  if (only?.type !== 'paragraph' || others.length > 0) return undefined
  const [opening] = openingOf(only, [], { source, isAnnounced: false, room: Number.POSITIVE_INFINITY }) ?? []
  if (!opening || blockWidth(opening) > mostOfAll * blockWidth(only)) return undefined
  return { ...item, children: [opening, ...keptBlocks([only])] }
}

/** Adds the pictures, code, tables and formulas of an item that went with the lists in it (M07). */
function withFixed(own: ListItem, item: ListItem | undefined): ListItem {
  const lists = (item?.children ?? []).filter(({ type }) => type === 'list')
  const kept = new Set<Nodes>(lists.flatMap(fixedIn))
  if (kept.size === 0) return own
  visit(own as Nodes, (node) => {
    kept.delete(node)
  })
  const blocks = [...kept].map((node) =>
    node.type === 'image' ? ({ type: 'paragraph', children: [node] } satisfies Paragraph) : (node as Block),
  )
  return blocks.length === 0 ? own : { ...own, children: [...own.children, ...blocks] }
}

/** What is looked at in a block, in order: pictures, and blocks that are neither text nor lists. */
function fixedIn(block: RootContent): RootContent[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return imagesIn(block)
    case 'list':
    case 'listItem':
    case 'blockquote':
      return block.children.flatMap(fixedIn)
    default:
      return isFixed(block) ? [block] : []
  }
}

/** What is never left out: code, tables, formulas, pictures (M07). */
function keptBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'list') return []
    if (block.type !== 'paragraph' && block.type !== 'blockquote') return [block]
    if (block.type === 'blockquote' && block.children.some(isFixed)) return [block]
    const images = imagesIn(block)
    return images.length > 0 ? [{ type: 'paragraph', children: images }] : []
  })
}

/** Returns whether a block is shown whatever else is left out (M07). */
export function isFixed(node: RootContent): boolean {
  return !['paragraph', 'list', 'blockquote', 'heading', 'footnoteDefinition'].includes(node.type)
}
