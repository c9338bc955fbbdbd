import type { PhrasingContent, RootContent } from 'mdast'
import type { Detail, Question, Source } from '../../model.js'
import { findAssertion } from './assertion.js'
import { chooseExtents } from './choose-extents.js'
import { headingPoints } from './heading-points.js'
import { withLabelsAsHeadings } from './labels.js'
import { withoutLoneItems } from './lone-items.js'
import { type Extent, repeatedLeads } from './reduce-items.js'
import { reduceSection } from './reduce-section.js'
import { sectionsOf } from './sections.js'
import { askedTerms } from './terms.js'
import { lineWidth } from './widths.js'

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

/** Returns what a slide shows of one part of an answer: its own words in whole sentences and leads, nothing else. */
export function keyPoints(nodes: readonly RootContent[], request: KeyPointRequest): KeyPoints {
  const { question, source, detail, opens, room = mostWords, line = lineWidth } = request
  const asked = askedTerms(question.title)
  const asserted = opens ? findAssertion(nodes, { title: question.title, asked }, source, detail === 'full') : undefined
  const written = asserted?.nodes ?? nodes
  if (detail === 'full') return { assertion: asserted?.assertion, nodes: written }
  const rest = withLabelsAsHeadings(withoutLoneItems(written))
  const { sections, areHeaded } = sectionsOf(rest)
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
  const named = headingPoints(sections, context.labels)
  if (named) return { assertion: asserted?.assertion, nodes: [named] }
  const reduce = (section: readonly RootContent[], index: number) =>
    extents.map((extent) => reduceSection(section, { ...context, extent, opens: opens && index === 0 }))
  return { assertion: asserted?.assertion, nodes: chooseExtents(sections.map(reduce), areHeaded, room) }
}
