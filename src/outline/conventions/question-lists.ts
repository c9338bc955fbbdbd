import type { List, ListItem, Paragraph } from 'mdast'
import { groupedBy } from '../../grouped-by.js'
import type { Step } from '../flow.js'
import { questionLikeness } from '../question-likeness.js'
import { askedAndSaid } from './asked-and-said.js'
import type { Convention, Opener } from './convention.js'
import { openerAt } from './opener.js'

/** From this share of asking items on, lists are lists of questions. */
const leastAsking = 0.6

/** Fewer items than this are an answer's own list. */
const fewestItems = 3

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
  if (openers.length < fewestItems) return []
  openers.sort((one, other) => one.step.index - other.step.index)
  return [{ shape: 'list', openers, explicit: 0.3, kind: 'paragraph' }]
}

/** All items where most of them ask, else none. */
function asking(items: readonly Opener[]): readonly Opener[] {
  const asked = items.filter(({ text }) => questionLikeness(text) > 0).length
  return asked < leastAsking * items.length ? [] : items
}

function itemsOf(step: Step, list: List): Opener[] {
  return list.children.flatMap((item, part) => {
    const first = firstParagraph(item)
    if (!first) return []
    const others = item.children.slice(1)
    const { title, rest } = askedAndSaid(first, others.length === 0)
    return [openerAt(step, title, { part, rest: [...rest, ...others] })]
  })
}

function firstParagraph({ children, checked }: ListItem): Paragraph | undefined {
  const [first] = children
  return first?.type === 'paragraph' && typeof checked !== 'boolean' ? first : undefined
}
