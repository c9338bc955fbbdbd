import type { List, PhrasingContent, RootContent } from 'mdast'
import { type AnswerKey, keyIn, quotedIn } from './answer-key.js'
import { type Candidate, findCandidate, inlineOf, isLettered, type Option, startsAnswer } from './option-candidate.js'
import { isBold, type Unmarked, withoutBold, withoutMark } from './option-marks.js'
import { optionText } from './option-text.js'

/** A multiple-choice question cut into what may be seen before the answer and what may not. */
export interface QuizOptions {
  /** Everything up to and including the options, without any mark that gives the answer away. */
  readonly body: readonly RootContent[]
  /** The right options as they were written; empty where only the text of the answer tells. */
  readonly key: readonly RootContent[]
  /** What follows the options. */
  readonly answer: readonly RootContent[]
}

/** What speaks for the options one by one. */
interface Signs {
  readonly unmarked: readonly Unmarked[]
  /** Indexes of the options that a mark tells to be right. */
  readonly marked: readonly number[] | undefined
  /** Index of the only bold option. */
  readonly bold: readonly number[] | undefined
}

/**
 * Returns the options of a question with their key, given the blocks between its title and the next question;
 * undefined where it has none. A list that is half ticked looks like a quiz: the caller checks that more than one
 * question of the file has options, or that this one asks for a choice.
 *
 * @param fileKey what a key elsewhere in the file says about this question
 */
export function quizOptions(nodes: readonly RootContent[], fileKey: AnswerKey | undefined): QuizOptions | undefined {
  const candidate = findCandidate(nodes)
  if (!candidate) return undefined
  const { from, to, moved, options, list } = candidate
  const answer = [...moved, ...nodes.slice(to)]
  const signs = signsOf(options)
  const right = rightOptions(candidate, signs, answer, fileKey)
  // Numbers alone do not make options: any steps have them.
  if (!right && (list?.ordered || !startsAnswer(answer[0]))) return undefined
  const correct = new Set(right)
  const key = options.filter((_, index) => correct.has(index))
  return {
    body: [...nodes.slice(0, from), ...together(list, withoutGiveaways(options, signs, correct))],
    key: key.length > 0 ? together(list, key) : [],
    answer,
  }
}

function signsOf(options: readonly Option[]): Signs {
  const unmarked = options.map((option) => withoutMark(inlineOf(option)))
  const bold = unmarked.map(({ nodes }) => isBold(nodes))
  return { unmarked, marked: decisive(unmarked.map(({ right }) => right)), bold: onlyOne(bold) }
}

/** A mark on one option, or marks on all of them of which some say wrong, tell the right ones. */
function decisive(marks: readonly (boolean | undefined)[]): readonly number[] | undefined {
  const right = marks.map((mark) => mark === true)
  const isComplete = marks.includes(false) && !marks.includes(undefined)
  return isComplete ? indexesOf(right) : onlyOne(right)
}

function onlyOne(flags: readonly boolean[]): readonly number[] | undefined {
  const indexes = indexesOf(flags)
  return indexes?.length === 1 ? indexes : undefined
}

function indexesOf(flags: readonly boolean[]): readonly number[] | undefined {
  const indexes = flags.flatMap((flag, index) => (flag ? [index] : []))
  return indexes.length > 0 ? indexes : undefined
}

/** Returns the indexes of the right options by the strongest sign: ticked boxes, marks, a key in the text, bold. */
function rightOptions(
  candidate: Candidate,
  { marked, bold }: Signs,
  answer: readonly RootContent[],
  fileKey: AnswerKey | undefined,
): readonly number[] | undefined {
  const { options } = candidate
  const ticked = indexesOf(options.map((option) => option.type === 'listItem' && option.checked === true))
  // `Answer: A convolution` names an option and no letter.
  const said = () => quotedIn(answer, options.map(optionText)) ?? keyed(candidate, fileKey ?? keyIn(answer))
  return ticked ?? marked ?? said() ?? bold
}

function keyed(candidate: Candidate, key: AnswerKey | undefined): readonly number[] | undefined {
  const indexes = key?.right.map((name) => {
    const named = candidate.names?.indexOf(name) ?? -1
    // Without letters of their own, options count from A.
    return named < 0 && !isLettered(candidate) ? name.charCodeAt(0) - 'A'.charCodeAt(0) : named
  })
  return indexes?.every((index) => index >= 0 && index < candidate.options.length) ? indexes : undefined
}

function withoutGiveaways(
  options: readonly Option[],
  { unmarked, marked, bold }: Signs,
  correct: ReadonlySet<number>,
): Option[] {
  return options.map((option, index) => {
    const nodes = (marked && unmarked[index]?.nodes) ?? inlineOf(option)
    // Another option in bold is bold for another reason.
    const givesAway = bold?.includes(index) && correct.has(index)
    return withInline(option, givesAway ? withoutBold(nodes) : nodes)
  })
}

/** Returns an option with other text and without a tick box. */
function withInline(option: Option, nodes: readonly PhrasingContent[]): Option {
  if (option.type === 'paragraph') return { ...option, children: [...nodes] }
  const [first, ...others] = option.children
  const children = first?.type === 'paragraph' ? [{ ...first, children: [...nodes] }, ...others] : option.children
  return { ...option, children, ...(typeof option.checked === 'boolean' ? { checked: null } : {}) }
}

/** Returns options as a list like the one that they come from, or as the paragraphs that they are. */
function together(list: List | undefined, options: readonly Option[]): RootContent[] {
  if (!list) return options.filter((option) => option.type === 'paragraph')
  const items = options.filter((option) => option.type === 'listItem')
  const [start, end] = [items[0]?.position?.start, items.at(-1)?.position?.end]
  return [{ ...list, children: items, ...(start && end ? { position: { start, end } } : {}) }]
}
