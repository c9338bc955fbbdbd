import type { PhrasingContent, RootContent } from 'mdast'
import type { Detail, Question, Source } from '../../model.js'
import { findAssertion } from './assertion.js'
import { reduceSection } from './reduce-section.js'
import { askedTerms } from './terms.js'
import { blockWidth } from './widths.js'

/** What a part of an answer is reduced for. */
export interface KeyPointRequest {
  readonly question: Question
  /** The notes that the offsets of the nodes point into. */
  readonly source: Source
  readonly lang: string
  readonly detail: Detail
  /** Whether the part stands directly below the question: only it may answer it in one sentence. */
  readonly opens: boolean
}

/** What a slide shows of one part of an answer. */
export interface KeyPoints {
  /** A sentence that answers the question, to head the slide; it is no longer among the nodes. */
  readonly assertion: readonly PhrasingContent[] | undefined
  /** What the slide shows, in the order of the notes. */
  readonly nodes: readonly RootContent[]
}

/** Parts wider than this, in em, are to show about half of themselves (P12). */
const longPart = 300
/** Lists that still fill more than this share of a long part are reduced to their leads, where these may stand alone. */
const mostOfPart = 0.6

/** Returns what a slide shows of one part of an answer: its own words in whole sentences and leads, nothing else. */
export function keyPoints(nodes: readonly RootContent[], request: KeyPointRequest): KeyPoints {
  const { question, source, detail, opens } = request
  const asked = askedTerms(question.title)
  const asserted = opens ? findAssertion(nodes, { title: question.title, asked }, source) : undefined
  const rest = asserted?.nodes ?? nodes
  if (detail === 'full') return { assertion: asserted?.assertion, nodes: rest }
  const sections = sectionsOf(rest)
  const width = nodes.reduce((sum, node) => sum + blockWidth(node), 0)
  const context = {
    source,
    asked,
    brief: detail === 'brief',
    sections: sections.length,
    width,
    isLong: width > longPart,
    isHeaded: asserted !== undefined,
  }
  const reduce = (onlyLeads: boolean) =>
    sections.flatMap((section, index) => reduceSection(section, { ...context, onlyLeads, opens: opens && index === 0 }))
  const reduced = reduce(context.brief)
  const isStillLong = !context.brief && context.isLong && listWidth(reduced) > mostOfPart * width
  return { assertion: asserted?.assertion, nodes: isStillLong ? reduce(true) : reduced }
}

function listWidth(nodes: readonly RootContent[]): number {
  return nodes.reduce((sum, node) => sum + (node.type === 'list' ? blockWidth(node) : 0), 0)
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
