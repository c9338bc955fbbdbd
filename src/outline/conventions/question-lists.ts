import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { groupedBy } from '../../grouped-by.js'
import { bracketedKey } from '../bracketed-key.js'
import type { Step } from '../flow.js'
import { findCandidate, startsAnswer } from '../option-candidate.js'
import { questionLikeness } from '../question-likeness.js'
import { askedAndSaid } from './asked-and-said.js'
import { askedBeside } from './asked-beside.js'
import type { Convention, Opener } from './convention.js'
import { openerAt } from './opener.js'

/** From this share of asking items on, lists are lists of questions. */
const leastAsking = 0.6

/** From this share on, what stands behind the questions of items is taken for their answers. */
const leastBeside = 0.8

/** Fewer items than this are an answer's own list. */
const fewestItems = 3
/** Tasks are no list of an answer. */
const fewestTasks = 2

/**
 * Lists whose items ask: each item is a question, and what it holds below its first line is the answer. Numbered lists and
 * others are told apart, and those of each file: an answer's own lists stand beside them.
 */
export const questionLists: Convention = (flow) => {
  const lists = flow.flatMap((step) =>
    step.node.type === 'list' && step.place === 'root' ? [{ step, list: step.node }] : [],
  )
  const kinds = groupedBy(lists, ({ step, list }) => `${step.file} ${list.ordered === true}`)
  const openers = [...kinds.values()].flatMap((kind) => asking(kind.flatMap(({ step, list }) => itemsOf(step, list))))
  if (openers.length < (openers.every(isTask) ? fewestTasks : fewestItems)) return []
  openers.sort((one, other) => one.step.index - other.step.index)
  return [{ shape: 'list', openers, explicit: 0.3, kind: 'paragraph' }]
}

/** All items where most of them ask, else none. */
function asking(items: readonly ListedItem[]): readonly Opener[] {
  const beside = items.map(({ first }) => askedBeside(first))
  // What nearly all items say behind their question could be nothing but the answer.
  const answered = items.filter(({ others }, index) => others.length === 0 && beside[index]?.rest.length)
  const isBeside = answered.length >= leastBeside * items.length
  const openers = items.map(({ step, part, first, others }, index) => {
    const { title, rest } = (isBeside && beside[index]) || askedAndSaid(first, others.length === 0)
    return openerAt(step, title, { part, rest: [...rest, ...others] })
  })
  const asked = openers.filter((one) => questionLikeness(one.text) > 0 || isTask(one)).length
  return asked < leastAsking * openers.length ? [] : openers
}

/** What has options, or an answer that is called one or stands in brackets, is a task, whatever it says. */
function isTask({ title, rest }: Opener): boolean {
  return findCandidate(rest) !== undefined || rest.some(startsAnswer) || bracketedKey(title)?.letters.length === 0
}

/** An item of a list: its first paragraph, and what it holds below that. */
interface ListedItem {
  readonly step: Step
  readonly part: number
  readonly first: Paragraph
  readonly others: readonly RootContent[]
}

function itemsOf(step: Step, list: List): ListedItem[] {
  return list.children.flatMap((item, part) => {
    const first = firstParagraph(item)
    return first ? [{ step, part, first, others: item.children.slice(1) }] : []
  })
}

function firstParagraph({ children, checked }: ListItem): Paragraph | undefined {
  const [first] = children
  return first?.type === 'paragraph' && typeof checked !== 'boolean' ? first : undefined
}
