import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { Detail, Question } from '../../../src/model.js'
import { answerBlocks } from '../../../src/plan/answer-blocks.js'
import { splitAnswer } from '../../../src/plan/answer-parts.js'
import { type KeyPoints, keyPoints } from '../../../src/plan/key-points/key-points.js'
import { outlineFrom, questionsOf } from '../../outline/outline-of.js'
import { projectRoot } from '../../support/shared-inputs.js'

const folder = path.join(projectRoot, 'tests/plan/key-points/labelled')

/** An answer and what somebody who lectures would show of it. */
export interface Labelled {
  readonly name: string
  readonly question: string
  /** What a slide that compares could be made of it. */
  readonly compare: 'table' | 'cards' | 'none'
  readonly assertion: string | undefined
  readonly points: readonly string[]
  readonly markdown: string
}

/** Returns all labelled answers, by name. */
export function labelledAnswers(): readonly Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readLabelled(name, readFileSync(path.join(folder, name), 'utf8')))
}

function readLabelled(name: string, text: string): Labelled {
  const [, head = '', markdown = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? []
  const { question, compare, assertion, points } = parse(head) as Omit<Labelled, 'markdown' | 'name'>
  return { name, question, compare, assertion: assertion === 'none' ? undefined : assertion, points, markdown }
}

/** Returns the question with this title and this answer. */
export function asQuestion(title: string, markdown: string): Question {
  const [question] = questionsOf(outlineFrom(`## ${title}\n\n${markdown}`, 'h2'))
  if (!question) throw new RangeError(`“${title}” is no question`)
  return question
}

/** Returns the key points of each part of an answer. */
export function pointsOf(question: Question, detail: Detail = 'points'): readonly KeyPoints[] {
  const { source } = question.answer
  return splitAnswer(answerBlocks(question.answer)).map((part, index) =>
    keyPoints(part.nodes, { question, source, lang: 'zh-Hans', detail, opens: index === 0 && !part.heading }),
  )
}
