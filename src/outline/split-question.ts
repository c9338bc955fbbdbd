import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { AnswerKey } from './answer-key.js'
import { containerCallouts } from './container-callouts.js'
import { withoutCardMark } from './conventions/cards.js'
import { answerLabel, speaker } from './labels.js'
import { belowTitle } from './markers.js'
import { optionText } from './option-text.js'
import { type QuizOptions, quizOptions } from './quiz-options.js'
import { quotedOptions } from './quoted-options.js'

/** What stands below a question's title, divided. */
export interface QuestionContent {
  /** What belongs to the question: its statement, code, picture, options. */
  readonly body: readonly RootContent[]
  /** The right options of a quiz, as they are written. */
  readonly key: readonly RootContent[]
  readonly answer: readonly RootContent[]
  /** The block with which the answer begins, its label included. */
  readonly from: RootContent | undefined
}

/** Names of containers that hold an answer. */
const answerNames = new Set(['solution', 'answer', 'hint', 'callout-answer', 'spoiler', 'success', 'check'])

/** How the questions of a lecture go on to their answers. */
export interface AnswerHabits {
  /** Most answers have a label; where only some have, what stands in front of it may be an answer too. */
  readonly labelled: boolean
  /** The notes state exercises, whose answers begin with their code. */
  readonly atCode: boolean
  /** Several questions have options to choose from. */
  readonly quiz: boolean
  /** The right options, where the question itself names them. */
  readonly key?: AnswerKey | undefined
  /** Who answers in an interview. */
  readonly answerer: string | undefined
}

/**
 * Divides what stands below a question's title at its answer's label or container, or behind its options; without any
 * of them all of it is the answer.
 */
export function splitQuestion(blocks: readonly RootContent[], habits: AnswerHabits): QuestionContent {
  const nodes = blocks.flatMap((node): RootContent[] => {
    const kept = node.type === 'paragraph' ? withoutCardMark(node) : node
    return kept ? [kept] : []
  })
  const stated = statementEnd(nodes)
  if (stated > 0) return withStatement(nodes.slice(1, stated), splitQuestion(nodes.slice(stated + 1), habits))
  const said = nodes.findIndex((node) => isSaidBy(node, habits.answerer))
  if (said >= 0) return answered(nodes, said)
  const options = habits.quiz ? optionsAmong(nodes, habits.key) : undefined
  if (options) {
    const answer = withoutLabel(options.answer, options.key)
    return { ...options, answer, from: options.answer[0] }
  }
  const at = boundary(nodes, habits)
  const answer = withoutLabel(answerBlocks(nodes.slice(Math.max(0, at))), [])
  const body = at < 0 ? [] : withoutMarkers(containerCallouts(nodes.slice(0, at), answerNames))
  return { body, key: [], answer, from: nodes[Math.max(0, at)] }
}

/** Where the summary ends that holds more than the title, and with it the question; -1 where there is none. */
function statementEnd([first, ...rest]: readonly RootContent[]): number {
  if (first?.type !== 'containerOpen' || first.name !== belowTitle) return -1
  return 1 + rest.findIndex((node) => node.type === 'containerClose' && node.name === belowTitle)
}

function withStatement(statement: readonly RootContent[], content: QuestionContent): QuestionContent {
  return { ...content, body: [...withoutMarkers(containerCallouts(statement, answerNames)), ...content.body] }
}

/** Options stand among the blocks of the notes, or in a container. */
function optionsAmong(nodes: readonly RootContent[], key: AnswerKey | undefined): QuizOptions | undefined {
  const framed = quizOptions(withoutMarkers(containerCallouts(nodes, answerNames)), key)
  return framed ?? quizOptions(withoutMarkers(nodes), key)
}

/** The container that is the answer has no frame; asides in it have. */
function answerBlocks(nodes: readonly RootContent[]): RootContent[] {
  const [first, ...rest] = nodes
  const opens = first?.type === 'containerOpen' && opensAnswer(first)
  const blocks = opens ? [first, ...containerCallouts(rest)] : containerCallouts(nodes)
  return withoutMarkers(blocks)
}

/** Returns whether the blocks below a question's title hold options to choose from. */
export function hasOptions(blocks: readonly RootContent[]): boolean {
  return quizOptions(withoutMarkers(blocks), undefined) !== undefined
}

/** Index of the block with which the answer begins; -1 where nothing says so. A part with a heading is no question's. */
function boundary(nodes: readonly RootContent[], { labelled: isUsual, atCode }: AnswerHabits): number {
  const labelled = nodes.findIndex((node, index) => opensAnswer(node) && !isOption(nodes[index + 1]))
  if (labelled === 0 || (labelled > 0 && isUsual)) {
    const heading = nodes.findIndex((node) => node.type === 'heading')
    return heading < 0 ? labelled : Math.min(labelled, heading)
  }
  if (!atCode) return -1
  const code = nodes.findIndex((node) => node.type === 'code')
  return code > 0 ? code : -1
}

/** What one speaker asks and the other answers; the name in front of the answer goes. */
function answered(nodes: readonly RootContent[], at: number): QuestionContent {
  const [first, ...rest] = nodes.slice(at)
  const said = first?.type === 'paragraph' ? speaker(first.children) : undefined
  const opening = first?.type === 'paragraph' && said ? [{ ...first, children: [...said.rest] }] : []
  const body = withoutMarkers(containerCallouts(nodes.slice(0, at)))
  return { body, key: [], answer: [...opening, ...answerBlocks(rest)], from: first }
}

function isSaidBy(node: RootContent, name: string | undefined): boolean {
  return name !== undefined && node.type === 'paragraph' && speaker(node.children)?.name === name
}

/** `A:` in front of `B:` is no answer. */
function isOption(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && /^\s*[（(]?B\s?[.．:：、)）]/.test(toString(node))
}

function opensAnswer(node: RootContent): boolean {
  if (node.type === 'containerOpen') return answerNames.has(node.name) || answerLabel(node.title) !== undefined
  if (node.type === 'heading') return answerLabel(node.children)?.whole === true
  return node.type === 'paragraph' && answerLabel(node.children) !== undefined
}

/** Returns blocks without the markers of containers and separators; a container's title becomes a line, unless it is a label. */
export function withoutMarkers(nodes: readonly RootContent[], keepsLabels = false): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'containerClose' || node.type === 'thematicBreak') return []
    if (node.type !== 'containerOpen') return [node]
    if (node.title.length === 0 || (!keepsLabels && answerLabel(node.title)?.whole)) return []
    const { position } = node
    return [{ type: 'paragraph', children: [{ type: 'strong', children: node.title }], ...(position && { position }) }]
  })
}

/** Takes the label off an answer's beginning, with the right options that it names where the key shows them. */
function withoutLabel(nodes: readonly RootContent[], key: readonly RootContent[]): readonly RootContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'heading' && first?.type !== 'paragraph') return nodes
  const label = answerLabel(first.children)
  if (!label || (label.whole && label.letter !== undefined && key.length === 0)) return nodes
  if (label.whole || quotedOptions(toString(label.rest), key.flatMap(optionTexts))) return rest
  return first.type === 'heading' ? nodes : [{ ...first, children: [...label.rest] }, ...rest]
}

function optionTexts(node: RootContent): string[] {
  if (node.type === 'list') return node.children.map(optionText)
  return node.type === 'paragraph' ? [optionText(node)] : []
}
