import type { Paragraph, RootContent } from 'mdast'
import { imagesIn } from '../figures.js'
import { proseText } from '../phrasing-text.js'
import type { Point, Tier } from './candidates.js'
import { type Budget, choosePoints } from './choose-points.js'
import type { Prose } from './closure.js'
import { fitsTwoLines, isContrasted, leansOnPrevious, tiesToPrevious } from './gates.js'
import { itemFrom } from './item-from.js'
import { joinItems, type Shown } from './join-items.js'
import { reversal } from './patterns.js'
import type { ItemRequest } from './reduce-items.js'
import { type Role, rolesIn } from './roles.js'
import { exampleStart, joinSentences, type Sentence } from './sentence.js'
import { type Structure, structureOf } from './structure.js'
import { blockWidth, lineWidth } from './widths.js'
import { wordsOf } from './words.js'

/** What the reduction of one section of a part depends on. */
export interface SectionRequest extends ItemRequest {
  readonly brief: boolean
  readonly opens: boolean
  /** Number of sections in the part. */
  readonly sections: number
  /** Word equivalents that the section should keep within (P6). */
  readonly room: number
  /** Whether a sentence of the part heads the slide already. */
  readonly isHeaded: boolean
}

/** Prose of so many word equivalents and lines is shown whole; less beside a list or where headings divide the part. */
const shortProse = { alone: { words: 54, lines: 3 }, beside: { words: 38, lines: 2 } }
/** As many points as are taken in at a glance (P4). */
const mostPoints = 4

/** Returns what is shown of a run of blocks below one heading. */
export function reduceSection(nodes: readonly RootContent[], request: SectionRequest): RootContent[] {
  const roles = rolesIn(nodes, request.source)
  const proses = roles.flatMap((role) => (role.kind === 'prose' ? [role] : []))
  const isBriefWhole = !request.brief || proses.length === 1
  const structure = structureOf(roles, request)
  const isShort = isBriefWhole && isShortProse(proses, structure, request)
  const opener = request.opens ? roles[0] : undefined
  const points = isShort ? [] : choosePoints(prosesOf(roles, opener), budgetFor(roles, structure, request))
  const chosen = new Map(
    proses.map((role, paragraph) => [role, points.filter((point) => point.paragraph === paragraph)]),
  )
  const intros = roles.filter(({ kind }) => kind === 'intro').length
  const shown = roles.flatMap((role) => shownOf(role, { isShort, chosen, intros, structure, request }))
  const isEmpty = shown.every((one) => 'block' in one && one.block.type === 'heading')
  const [first] = proses
  if (isEmpty && first && !(request.brief && request.isHeaded)) return [...joinItems(shown), first.shown]
  return joinItems(shown)
}

interface Choice {
  readonly isShort: boolean
  /** The points of each paragraph. */
  readonly chosen: ReadonlyMap<Role, readonly Point[]>
  readonly intros: number
  readonly structure: Structure
  readonly request: SectionRequest
}

function isShortProse(
  proses: readonly Extract<Role, { kind: 'prose' }>[],
  structure: Structure,
  { sections, brief, room }: SectionRequest,
): boolean {
  const { words, lines } = structure.hasItems || sections > 1 || brief ? shortProse.beside : shortProse.alone
  const nodes = proses.map(({ node }) => node)
  const width = nodes.reduce((sum, node) => sum + blockWidth(node), 0)
  // Beside a list that says enough, only what is stressed has room.
  return wordsOf(nodes) <= Math.min(room - structure.words, words) && width <= lines * lineWidth
}

function budgetFor(roles: readonly Role[], structure: Structure, request: SectionRequest): Budget {
  const { asked, brief, isHeaded, sections, room } = request
  const shared = Math.max(1, Math.floor(mostPoints / sections))
  const { hasItems } = structure
  const left = (brief ? 1 : shared) - (isHeaded ? 1 : 0) - (brief && hasItems ? 1 : structure.points)
  // Beside a full list there is room for what is stressed, and for the sentence that opens the answer.
  const hasRoom = request.opens && !isHeaded && roles[0]?.kind === 'prose' && structure.words < room
  const crowded = hasRoom ? 7 : 2
  const lastTier: Tier = left >= 1 ? 8 : crowded
  const least = brief && (isHeaded || hasItems) ? 0 : 1
  // Code, tables and pictures need words beside them.
  const floor = hasItems || sections > 1 || brief ? least : Math.min(2, shared)
  return {
    points: Math.max(floor, left),
    words: room - structure.words,
    asked,
    lastTier: hasItems ? lastTier : 8,
    taken: Number(isHeaded),
  }
}

function prosesOf(roles: readonly Role[], opener: Role | undefined): Prose[] {
  return roles.flatMap((role, index): Prose[] => {
    if (role.kind !== 'prose') return []
    const { sentences, isQuote, besideFigure } = role
    const above = roles[index - 1]?.node.type
    const follows = above === 'cards' || above === 'table'
    return [{ sentences, isQuote, besideFigure, opens: role === opener, follows, exampleFrom: exampleStart(sentences) }]
  })
}

function shownOf(role: Role, choice: Choice): Shown[] {
  const { structure } = choice
  switch (role.kind) {
    case 'fixed':
    case 'heading':
      return [{ block: role.node }]
    case 'list':
      return [listShown(structure.lists.get(role.node) ?? role.node)]
    case 'entry':
      return entryShown(role.node, structure)
    case 'intro':
      return introShown(role, choice)
    case 'caption':
      return [{ block: role.node }]
    case 'left-out':
      return []
    case 'prose':
      return proseShown(role, choice)
  }
}

/** What is left of an only item that had more below it stands like a paragraph, too. */
function listShown(node: RootContent): Shown {
  if (node.type !== 'list' || node.ordered) return { block: node }
  const [only, ...others] = node.children
  const isLine = only?.children.length === 1 && only.children[0]?.type === 'paragraph'
  return only && isLine && others.length === 0 && fitsTwoLines(blockWidth(only)) ? { item: only } : { block: node }
}

function entryShown(node: RootContent, { entries }: Structure): Shown[] {
  const item = entries.get(node)
  return item ? [{ item }] : [{ block: node }]
}

/** A line that announces a list stays with it where it is short, or would be missed: without it the list may mislead. */
function introShown({ node }: Role, { isShort, chosen, intros, request }: Choice): Shown[] {
  const text = introText(node)
  const hasNoPoints = [...chosen.values()].every((points) => points.length === 0)
  const keeps = reversal.test(text) || intros > 1 || isContrasted(text)
  const most = keeps || (hasNoPoints && !request.brief) ? 2 * lineWidth : lineWidth
  const mayLean = keeps && (tiesToPrevious(text) || reversal.test(text))
  if (!isShort && leansOnPrevious(text) && !mayLean) return []
  return blockWidth(node) <= most || reversal.test(text) ? [{ block: node }] : []
}

function introText(node: RootContent): string {
  return node.type === 'paragraph' ? proseText(node.children).trim() : ''
}

function proseShown(role: Extract<Role, { kind: 'prose' }>, { isShort, chosen }: Choice): Shown[] {
  if (isShort) return [{ block: role.shown }]
  const images = imagesIn(role.node)
  const pictures: Shown[] = images.length > 0 ? [{ block: { type: 'paragraph', children: images } }] : []
  const paragraphs = (chosen.get(role) ?? []).flatMap(({ sentences, isApart }) =>
    isApart ? sentences.map((sentence) => paragraphFrom([sentence])) : [paragraphFrom(sentences)],
  )
  if (role.isQuote && paragraphs.length > 0 && role.shown.type === 'blockquote') {
    return [{ block: { ...role.shown, children: paragraphs } }, ...pictures]
  }
  // A sentence of three lines is no item of a list (P5), but may stand as a paragraph (P8).
  const asShown = (node: Paragraph): Shown =>
    fitsTwoLines(blockWidth(node)) ? { item: itemFrom(node) } : { block: node }
  return [...paragraphs.map(asShown), ...pictures]
}

function paragraphFrom(sentences: readonly Sentence[]): Paragraph {
  const position = sentences[0]?.position
  return { type: 'paragraph', children: [...joinSentences(sentences)], ...(position ? { position } : {}) }
}
