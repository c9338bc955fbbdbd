import type { ListItem, Nodes, Paragraph, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Question } from '../model.js'
import { ownNumber } from '../plan/own-number.js'
import { phrasingText } from '../plan/phrasing-text.js'
import { splitPhrasing } from '../plan/split-phrasing.js'
import { textWidth } from '../plan/text-width.js'
import { saysConclusion } from './conclusions.js'
import { readText } from './read-text.js'
import { sentencesOf } from './sentences-of.js'

/** What an author points at, as it is read, and the line of the notes where it stands. */
export interface AuthorPoint {
  readonly text: string
  /** What a label stands before: it points at that. */
  readonly labelled: string | undefined
  readonly line: number | undefined
}

/** A lead wider than this many em is a sentence (slide-design 5.4). */
const widestLead = 24
const plainLead = /^([^，。；,.;\n]{1,60}?)\s*[：:]/u

/**
 * Returns what an author points at in an answer, each once: bold words, leads of list items, conclusions. Tables are
 * shown whole, headings are titles, what is nested below an item is for the notes (P7), and a question inside an answer
 * may not stand on a slide (G5): none of them counts.
 */
export function answerPoints({ answer }: Question): AuthorPoint[] {
  const points = answer.nodes.flatMap(boldPoints)
  for (const node of answer.nodes) {
    const paragraphs = node.type === 'list' ? node.children.flatMap(firstParagraph) : [node]
    for (const paragraph of paragraphs) {
      if (paragraph.type !== 'paragraph') continue
      const line = paragraph.position?.start.line
      const leads = node.type === 'list' ? leadOf(paragraph) : []
      const concluding = sentencesOf(readText(paragraph)).filter(saysConclusion)
      points.push(...[...leads, ...concluding].map((text) => ({ text, labelled: undefined, line })))
    }
  }
  const named = points.map((point) => ({ ...point, text: withoutMarks(point.text) }))
  return [...new Map(named.map((point) => [point.text, point])).values()].filter(({ text }) => text.length > 1)
}

function boldPoints(block: RootContent): AuthorPoint[] {
  const points: AuthorPoint[] = []
  visit(block as Nodes, (node, index, parent) => {
    if (node.type === 'table' || node.type === 'heading') return SKIP
    if (node.type === 'list' && parent?.type === 'listItem') return SKIP
    if (node.type !== 'strong') return undefined
    const text = readText(node)
    const behind = (parent?.children ?? []).slice((index ?? 0) + 1).map(readText)
    if (/[?？]\s*$/u.test(text) || /^\s*[?？]/u.test(behind.join(''))) return SKIP
    // The label of an item is a point by itself: a lead.
    const labelled = block.type === 'list' ? undefined : labelledBy(text, behind.join(''))
    points.push({ text, labelled, line: node.position?.start.line })
    return SKIP
  })
  return points
}

/** What a label stands before says what it is about; its first sentence tells whether it is there. */
function labelledBy(text: string, behind: string): string | undefined {
  const isLabel = /[：:]\s*$/u.test(text) || /^\s*[：:]/u.test(behind)
  const [first] = isLabel ? sentencesOf(behind.replace(/^\s*[：:]\s*/u, '')) : []
  return first === undefined || withoutMarks(first) === '' ? undefined : withoutMarks(first)
}

/** A slide may leave off the mark that ends a point and the number that begins it (G8). */
function withoutMarks(text: string): string {
  return text.replace(ownNumber, '').replace(/[：:。.\s]+$/u, '')
}

function firstParagraph({ children: [first] }: ListItem): Paragraph[] {
  return first?.type === 'paragraph' ? [first] : []
}

/** A bold lead is a bold word already. */
function leadOf({ children }: Paragraph): string[] {
  if (children[0]?.type !== 'text') return []
  const lead = plainLead.exec(phrasingText(children))?.[1]
  if (lead === undefined || textWidth(lead) > widestLead) return []
  const [content = []] = splitPhrasing(children, [lead.length])
  return [readText({ type: 'paragraph', children: content })]
}
