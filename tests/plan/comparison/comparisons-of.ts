import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Question } from '../../../src/model.js'
import { findComparisons } from '../../../src/plan/comparison/find-comparisons.js'
import { outlineOf, questionsOf } from '../../outline/outline-of.js'

/** Returns the one question of notes that hold this question and answer. */
export function questionAsking(title: string, answer: string): Question {
  const questions = questionsOf(outlineOf(`# ${title}\n\n${answer}`))
  const [question] = questions
  if (!question || questions.length > 1)
    throw new RangeError(`The notes hold ${questions.length} questions, expected 1`)
  return question
}

/** Returns the blocks of an answer with its comparisons. */
export function shownFor(title: string, answer: string): RootContent[] {
  const question = questionAsking(title, answer)
  return findComparisons(question.answer.nodes, question)
}

/** Shows blocks as lines: what is derived with its names, every other block by its type. */
export function outlined(nodes: readonly RootContent[]): string[] {
  return nodes.map((node) => {
    if (node.type === 'cards')
      return `cards: ${node.children.map(({ children: [name] }) => (name ? toString(name) : '')).join(' / ')}`
    if (node.type !== 'table' || !node.data?.derived) return node.type
    const [header, ...rows] = node.children
    const columns = header?.children.slice(1).map((cell) => toString(cell)) ?? []
    const keys = rows.map(({ children: [key] }) => (key ? toString(key) : ''))
    return `table: ${columns.join(' / ')}; ${keys.join(' / ')}`
  })
}
