import type { RootContent } from 'mdast'
import type { Detail, Question, Ratio } from '../model.js'
import { answerBlocks } from './answer-blocks.js'
import { type AnswerPart, splitAnswer } from './answer-parts.js'
import { findComparisons } from './comparison/find-comparisons.js'
import { gridSections } from './comparison/grid-sections.js'
import { roomForComparison } from './comparison/room-for-comparison.js'
import { shortForm } from './comparison/short-form.js'
import { wholeForm } from './comparison/whole-form.js'
import { imagesIn } from './figures.js'
import { itemsInClauses } from './items-in-clauses.js'
import { joinShortParts, type ShownPart } from './join-short-parts.js'
import { keyPoints } from './key-points/key-points.js'
import { markedOptions } from './quiz.js'
import { narrowTables } from './wide-tables.js'

/** What the parts of an answer depend on besides what it says. */
export interface ShownFrame {
  readonly lang: string
  readonly detail: Detail
  readonly ratio: Ratio
  /** Stands beside the right options of a quiz. */
  readonly keyLabel: string
}

/** Word equivalents that a whole answer should keep within, and a section of it (P6, P12). */
const words = { answer: 150, most: 48, least: 30 }

/** Returns the parts of an answer as their slides show them: compared, reduced, short ones joined. */
export function shownParts(question: Question, frame: ShownFrame): ShownPart[] {
  const written = splitAnswer(sideBySide(answerBlocks(question.answer), question, frame.detail))
  const key = keyBlocks(question, frame.keyLabel)
  const opens = written[0]?.heading === undefined ? written.length > 0 : key.length === 0 && written.length > 0
  // Right options, and a topic without any text below it, have a slide even so.
  const needsOpening = !opens && (key.length > 0 || question.role === 'topic')
  const parts = needsOpening ? [{ heading: undefined, nodes: [] }, ...written] : written
  const room = roomFor(parts)
  const shown = parts.map((part, index): ShownPart => {
    const start = index === 0 ? question.answer.start : startOf(part, question)
    const { assertion, nodes } = reduced(part, index === 0, question, { ...frame, room })
    return {
      heading: part.heading,
      assertion,
      start,
      nodes: [...(index === 0 ? key : []), ...headingPictures(part), ...nodes],
    }
  })
  return joinShortParts(question.role === 'question' ? withoutHollowOpening(shown) : shown)
}

/** Where nothing directly below the question is worth a slide, its passage goes to the notes of the first part. */
function withoutHollowOpening(parts: readonly ShownPart[]): readonly ShownPart[] {
  const [first, second, ...others] = parts
  if (!first || !second || first.heading || first.assertion || first.nodes.length > 0) return parts
  return [{ ...second, start: first.start }, ...others]
}

/** All options of a quiz with the right ones marked, or the right ones under their label. */
function keyBlocks(question: Question, label: string): RootContent[] {
  const { key } = question
  if (key.length === 0) return []
  const options = markedOptions(question, label)
  return options ? [options] : [{ type: 'heading', depth: 4, children: [{ type: 'text', value: label }] }, ...key]
}

function reduced(
  part: AnswerPart,
  isFirst: boolean,
  question: Question,
  frame: ShownFrame & { readonly room: number },
) {
  const { source } = question.answer
  const { lang, detail, ratio, room } = frame
  const opens = isFirst && part.heading === undefined && question.role === 'question' && question.key.length === 0
  const { assertion, nodes } = keyPoints(part.nodes, { question, source, lang, detail, opens, room })
  const shown = nodes.flatMap((node): RootContent[] => (node.type === 'table' ? narrowTables(node) : [node]))
  return { assertion, nodes: detail === 'full' ? shown : itemsInClauses(roomForComparison(shown), source, ratio) }
}

/** What the notes set against each other, and sections of a few points each, as tables and cards. */
function sideBySide(nodes: readonly RootContent[], question: Question, detail: Detail): RootContent[] {
  const form = detail === 'full' ? wholeForm : shortForm({ question, detail })
  return gridSections(findComparisons(nodes, question, form), form)
}

/** The more sections an answer has, the less each says, down to about a line. */
function roomFor(parts: readonly AnswerPart[]): number {
  const sections = parts.reduce((sum, { nodes }) => sum + Math.max(1, nodes.filter(isHeading).length), 0)
  return Math.max(words.least, Math.min(words.most, words.answer / Math.max(1, sections)))
}

function isHeading({ type }: RootContent): boolean {
  return type === 'heading'
}

/** The pictures of a sub-heading stand below it. */
function headingPictures({ heading }: AnswerPart): RootContent[] {
  return heading ? imagesIn(heading.node).map((image) => ({ type: 'paragraph', children: [image] })) : []
}

function startOf({ heading, nodes }: AnswerPart, question: Question): number {
  return (heading?.node ?? nodes[0])?.position?.start.offset ?? question.answer.start
}
