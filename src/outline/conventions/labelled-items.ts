import type { List, ListItem, RootContent } from 'mdast'
import type { Step } from '../flow.js'
import { answerLabel, questionLabel } from '../labels.js'
import type { Convention, Opener } from './convention.js'
import { openerAt } from './opener.js'

/** Items of lists that are questions and answers in turn: `- Q: …` and `- A: …`. */
export const labelledItems: Convention = (flow) => {
  const openers = flow.flatMap((step) =>
    step.node.type === 'list' && step.place === 'root' ? openersIn(step, step.node) : [],
  )
  return openers.length > 0 ? [{ shape: 'label-items', openers, explicit: 1, kind: 'paragraph' }] : []
}

/** Each question with the answers below it; none where anything else stands among them. */
function openersIn(step: Step, { children: items }: List): Opener[] {
  const roles = items.map(roleOf)
  if (roles[0] !== 'question' || !roles.includes('answer') || roles.includes(undefined)) return []
  return items.flatMap((item, part) => {
    const [first, ...others] = item.children
    if (roles[part] !== 'question' || first?.type !== 'paragraph') return []
    const next = roles.indexOf('question', part + 1)
    const answers = items.slice(part + 1, next < 0 ? items.length : next)
    const rest: RootContent[] = [...others, ...answers.flatMap(({ children }) => children)]
    return [openerAt(step, first.children, { part, rest })]
  })
}

function roleOf({ children: [first] }: ListItem): 'question' | 'answer' | undefined {
  if (first?.type !== 'paragraph') return undefined
  if (questionLabel(first.children)?.whole === false) return 'question'
  return answerLabel(first.children) ? 'answer' : undefined
}
