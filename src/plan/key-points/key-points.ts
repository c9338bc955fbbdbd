import type { PhrasingContent, RootContent } from 'mdast'
import type { Detail, Question, Source } from '../../model.js'
import { phrasingText } from '../phrasing-text.js'
import { findAssertion } from './assertion.js'
import { headingPoints } from './heading-points.js'
import { withLabelsAsHeadings } from './labels.js'
import { withoutLoneItems } from './lone-items.js'
import { type Extent, repeatedLeads } from './reduce-items.js'
import { reduceSection } from './reduce-section.js'
import { askedTerms } from './terms.js'
import { blockWords, lineWidth } from './widths.js'

/** What a part of an answer is reduced for. */
export interface KeyPointRequest {
  readonly question: Question
  /** The notes that the offsets of the nodes point into. */
  readonly source: Source
  readonly lang: string
  readonly detail: Detail
  /** Whether the part stands directly below the question: only it may answer it in one sentence. */
  readonly opens: boolean
  /** Word equivalents that one section of the part should keep within (P6). */
  readonly room?: number
  /** Width of a line in em, where it is not that of a slide. */
  readonly line?: number
}

/** What a slide shows of one part of an answer. */
export interface KeyPoints {
  /** A sentence that answers the question, to head the slide; it is no longer among the nodes. */
  readonly assertion: readonly PhrasingContent[] | undefined
  /** What the slide shows, in the order of the notes. */
  readonly nodes: readonly RootContent[]
}

/** Words that a section of an answer with few sections may take, and what one of many keeps (P6). */
const mostWords = 60
/** A part that says less than this hardly says anything: leads alone that come to less are worth their sentences. */
const fewestWords = 28
/** How much worse a missing word is than one too many. */
const missingWord = 3

/** Returns what a slide shows of one part of an answer: its own words in whole sentences and leads, nothing else. */
export function keyPoints(nodes: readonly RootContent[], request: KeyPointRequest): KeyPoints {
  const { question, source, detail, opens, room = mostWords, line = lineWidth } = request
  const asked = askedTerms(question.title)
  const asserted = opens ? findAssertion(nodes, { title: question.title, asked }, source, detail === 'full') : undefined
  const written = asserted?.nodes ?? nodes
  if (detail === 'full') return { assertion: asserted?.assertion, nodes: written }
  const rest = withLabelsAsHeadings(withoutLoneItems(written))
  const headed = sectionsOf(rest)
  const sections = headed.length === 1 ? announcedIn(rest) : headed
  const context = {
    source,
    asked,
    brief: detail === 'brief',
    sections: sections.length,
    room,
    line,
    labels: repeatedLeads(rest),
    isHeaded: asserted !== undefined,
  }
  const extents: readonly Extent[] = detail === 'brief' ? ['lead'] : ['lines', 'line', 'lead']
  const named = headingPoints(headed, context.labels)
  if (named) return { assertion: asserted?.assertion, nodes: [named] }
  const reduce = (section: readonly RootContent[], index: number) =>
    extents.map((extent) => reduceSection(section, { ...context, extent, opens: opens && index === 0 }))
  return { assertion: asserted?.assertion, nodes: chooseExtents(sections.map(reduce), isHeaded(sections), room) }
}

/** The cheapest extent for each section; one for all where headings set them beside one another. */
function chooseExtents(
  sections: readonly (readonly (readonly RootContent[])[])[],
  isEqual: boolean,
  room: number,
): RootContent[] {
  const prices = sections.map((tried) => tried.map((nodes) => priceOf(nodes, room)))
  const extents = sections[0]?.map((_, extent) => extent) ?? []
  const together = extents.map((extent) => prices.reduce((sum, own) => sum + (own[extent] ?? 0), 0))
  return sections.flatMap((tried, index) => tried[cheapest(isEqual ? together : (prices[index] ?? []))] ?? [])
}

function cheapest(prices: readonly number[]): number {
  return prices.indexOf(Math.min(...prices))
}

function isHeaded(sections: readonly (readonly RootContent[])[]): boolean {
  return sections.some(([first]) => first?.type === 'heading')
}

/** What it costs to show so many words where there is room for others; a line that only announces says nothing. */
function priceOf(nodes: readonly RootContent[], room: number): number {
  const said = wordsOf(nodes.filter((node) => !announces(node)))
  return Math.max(0, wordsOf(nodes) - room) + missingWord * Math.max(0, Math.min(fewestWords, room / 2) - said)
}

function announces(node: RootContent): boolean {
  return node.type === 'paragraph' && /[：:]\s*$/u.test(phrasingText(node.children))
}

function wordsOf(nodes: readonly RootContent[]): number {
  return nodes.reduce((sum, node) => sum + blockWords(node), 0)
}

/** What stands below each heading inside the part, the heading first. */
function sectionsOf(nodes: readonly RootContent[]): RootContent[][] {
  const sections: RootContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'heading') sections.push([node])
    else sections.at(-1)?.push(node)
  }
  return sections.filter((section) => section.length > 0)
}

/** What begins with each line that announces a list, where there are several, and what stands before the first. */
function announcedIn(nodes: readonly RootContent[]): RootContent[][] {
  const opens = nodes.map((node, index) => announces(node) && nodes[index + 1]?.type === 'list')
  if (opens.filter(Boolean).length < 2) return [[...nodes]]
  const sections: RootContent[][] = [[]]
  nodes.forEach((node, index) => {
    if (opens[index]) sections.push([node])
    else sections.at(-1)?.push(node)
  })
  return sections.filter((section) => section.length > 0)
}
