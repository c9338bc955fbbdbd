import type { Nodes, RootContent } from 'mdast'
import type { Figures, Lecture, Question, Section, Sections } from '../../model.js'
import { readingMarkdown } from './compose-reading.js'
import { footnotesOf } from './footnotes.js'
import { type QuestionFrame, questionBlocks } from './question-blocks.js'

/** A formula, which whoever shows cards sets. */
export interface CardFormula {
  readonly value: string
  readonly isDisplayed: boolean
}

/** A question that is a card, and the section that it is of. */
export interface CardQuestion {
  readonly question: Question
  readonly section: Section
}

/** Flashcards of a deck. */
export interface Cards {
  readonly questions: readonly CardQuestion[]
  /** Marp Markdown with two slides for each question: what is asked, and the answer. */
  readonly markdown: string
  /** Formulas, for which the Markdown has `formulaMark(index)`. */
  readonly formulas: readonly CardFormula[]
}

/** Characters that no font draws and no notes hold stand around the number of a formula. */
export const formulaMarks = ['\uF8F0', '\uF8F1'] as const

/** Returns sections as flashcards: their questions, or the topics of one that has none, with their whole answers. */
export function composeCards(sections: Sections, lecture: Lecture, figures: Figures): Cards {
  const questions = sections.flatMap(cardsOf)
  const frame = { lecture, figures, footnotes: footnotesOf(lecture), isPaper: false }
  const formulas: CardFormula[] = []
  const parts = questions.flatMap(({ question }) => sides(question, frame))
  const marked = parts.map((part) => part.map((node) => withMarks(node, formulas)))
  return { questions, markdown: readingMarkdown(marked, lecture), formulas }
}

function cardsOf(section: Section): CardQuestion[] {
  const asking = section.questions.filter(({ role }) => role === 'question')
  return (asking.length > 0 ? asking : section.questions).map((question) => ({ question, section }))
}

function sides(question: Question, frame: QuestionFrame): (readonly RootContent[])[] {
  const { asked, answered } = questionBlocks(question, frame)
  return [[{ type: 'paragraph', children: [...question.heading] }, ...asked], answered]
}

function withMarks<T extends Nodes>(node: T, formulas: CardFormula[]): T {
  if (node.type === 'inlineMath' || node.type === 'math') {
    const [before, after] = formulaMarks
    const mark = { type: 'text' as const, value: `${before}${formulas.length}${after}` }
    formulas.push({ value: node.value, isDisplayed: node.type === 'math' })
    return (node.type === 'math' ? { type: 'paragraph', children: [mark] } : mark) as Nodes as T
  }
  if (!('children' in node)) return node
  return { ...node, children: node.children.map((child: Nodes) => withMarks(child, formulas)) }
}
