import type { Link, List, ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { eachNode } from '../each-node.js'
import { isBackLinkRow } from './back-link-row.js'
import { bareLinks } from './bare-links.js'
import type { ContentsEntry } from './chrome.js'
import type { ChromeContext } from './chrome-context.js'
import { letterCount } from './letters.js'
import { localFragment, neighbourFragment } from './local-link.js'

/** One line of what may be a table of contents. */
interface Label {
  readonly level: number
  readonly text: string
  readonly entries: readonly ContentsEntry[]
  /** Local links make up at least half of its letters. */
  readonly isLinked: boolean
}

/** What may be a table of contents. */
export interface ContentsCandidate {
  readonly entries: readonly ContentsEntry[]
  /** How much of the text of the linked lines is in their links, from 0 to 1. */
  readonly linkedShare: number
}

/** Reads a list, a table or a row of links most of whose lines lead into the same file; undefined for other blocks. */
export function contentsCandidate(node: RootContent, context: ChromeContext): ContentsCandidate | undefined {
  const labels = labelsOf(node, context)
  if (!labels?.every(isShort)) return undefined
  const isContents = isMostlyLinked(labels) || (context.isFront(node) && isMostlyLinked(labels.filter(isOutermost)))
  return isContents ? candidateOf(labels.filter(({ isLinked }) => isLinked)) : undefined
}

function candidateOf(labels: readonly Label[]): ContentsCandidate {
  const entries = labels.flatMap((each) => each.entries)
  const linked = letterCount(entries.map(({ title }) => title).join(''))
  const all = letterCount(labels.map(({ text }) => text).join(''))
  return { entries, linkedShare: all === 0 ? 1 : linked / all }
}

function labelsOf(node: RootContent, context: ChromeContext): readonly Label[] | undefined {
  if (holdsLocalPicture(node)) return undefined
  switch (node.type) {
    case 'list':
      return listLabels(node, 1, context)
    case 'table':
      return tableLabels(node, context)
    case 'paragraph':
      return rowLabels(node, context)
    default:
      return undefined
  }
}

function isMostlyLinked(labels: readonly Label[]): boolean {
  return 2 * labels.filter(({ isLinked }) => isLinked).length > labels.length
}

function isOutermost({ level }: Label): boolean {
  return level === 1
}

/** A longer line without a link says something. */
const longestUnlinked = 80

function isShort({ isLinked, text }: Label): boolean {
  return isLinked || (text.length <= longestUnlinked && !/[.。!！;；]$/.test(text.trim()))
}

function listLabels(list: List, level: number, context: ChromeContext): Label[] | undefined {
  const labels = list.children.map((item) => itemLabels(item, level, context))
  return labels.includes(undefined) ? undefined : labels.flatMap((own) => own ?? [])
}

/** An item of a table of contents holds lines and nested lists only. */
function itemLabels({ children }: ListItem, level: number, context: ChromeContext): Label[] | undefined {
  const paragraphs = children.filter((child) => child.type === 'paragraph')
  const lists = children.filter((child) => child.type === 'list')
  if (paragraphs.length + lists.length < children.length) return undefined
  const nested = lists.map((list) => listLabels(list, level + 1, context))
  if (nested.includes(undefined)) return undefined
  return [label(paragraphs, level, context), ...nested.flatMap((labels) => labels ?? [])]
}

/** A row counts if a cell holds nothing but its link. A table made from HTML has an empty first row. */
function tableLabels({ children: [, ...rows] }: Table, context: ChromeContext): Label[] {
  return rows.map((row) => {
    const own = label(row.children, 1, context)
    const hasLinkCell = row.children.some((cell) => bareLinks(cell.children))
    return { ...own, isLinked: own.isLinked && hasLinkCell }
  })
}

/** A row of links, as in `[A](#a) | [B](#b)`, is a table of contents only if it says nothing besides. */
function rowLabels(paragraph: Paragraph, context: ChromeContext): Label[] | undefined {
  const row = label([paragraph], 1, context)
  const linked = row.entries.map(({ title }) => title).join('')
  const isRow = row.isLinked && letterCount(linked) === letterCount(row.text) && !isBackLinkRow(paragraph, context)
  return isRow ? [row] : undefined
}

function label(nodes: readonly Nodes[], level: number, context: ChromeContext): Label {
  const text = nodes.map((node) => toString(node, { includeHtml: false })).join(' ')
  const entries: ContentsEntry[] = []
  for (const node of nodes) {
    eachNode(node, (link) => {
      const target = link.type === 'link' ? targetOf(link, context) : undefined
      if (target !== undefined) entries.push({ target, title: toString(link).trim(), level })
    })
  }
  const linked = entries.reduce((sum, { title }) => sum + letterCount(title), 0)
  return { level, text, entries, isLinked: entries.length > 0 && 2 * linked >= letterCount(text) }
}

/** A link to a note of the same folder leads into this file if a heading here has that name. */
function targetOf({ url }: Link, context: ChromeContext): string | undefined {
  const neighbour = neighbourFragment(url)
  if (neighbour !== undefined) return context.lineOf(neighbour) === undefined ? undefined : neighbour
  return localFragment(url)
}

function holdsLocalPicture(node: RootContent): boolean {
  let isFound = false
  eachNode(node, (below) => {
    isFound ||= below.type === 'image' && !isRemote(below.url)
  })
  return isFound
}

function isRemote(url: string): boolean {
  return /^(?:https?:)?\/\//i.test(url)
}
