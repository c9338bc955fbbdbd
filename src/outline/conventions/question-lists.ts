import type { List, ListItem, Paragraph } from 'mdast'
import type { Step } from '../flow.js'
import { questionLikeness } from '../question-likeness.js'
import type { Convention, Opener } from './convention.js'
import { openerAt } from './opener.js'

/** From this share of asking items on, lists are lists of questions. */
const leastAsking = 0.6

/** Fewer items than this are an answer's own list. */
const fewestItems = 3

/** Lists whose items ask: each item is a question, and what it holds below its first line is the answer. */
export const questionLists: Convention = (flow) => {
  const openers = flow.flatMap((step) =>
    step.node.type === 'list' && step.place === 'root' ? itemsOf(step, step.node) : [],
  )
  const asking = openers.filter(({ text }) => questionLikeness(text) > 0).length
  if (openers.length < fewestItems || asking < leastAsking * openers.length) return []
  return [{ shape: 'list', openers, explicit: 0.3, kind: 'paragraph' }]
}

function itemsOf(step: Step, list: List): Opener[] {
  return list.children.flatMap((item, part) => {
    const first = firstParagraph(item)
    return first ? [openerAt(step, first.children, { part, rest: item.children.slice(1) })] : []
  })
}

function firstParagraph({ children, checked }: ListItem): Paragraph | undefined {
  const [first] = children
  return first?.type === 'paragraph' && typeof checked !== 'boolean' ? first : undefined
}
