import { phrasingOf, type Step } from '../flow.js'
import type { Convention, Opener } from './convention.js'
import { openerAt } from './opener.js'

/** Names of containers that hold one question. */
const names = new Set([
  'question',
  'challenge',
  'exercise',
  'quiz',
  'problem',
  'callout-question',
  'task',
  'example-question',
])

/** Containers named for a question: `::: challenge`, `!!! question "…"`; titled, or headed by their first block. */
export const containers: Convention = (flow) => {
  const openers = flow.flatMap((step, index) => containerOpener(step, flow[index + 1]) ?? [])
  return openers.length > 0 ? [{ shape: 'container', openers, explicit: 1, trust: 2, kind: 'container' }] : []
}

function containerOpener(step: Step, next: Step | undefined): Opener | undefined {
  if (step.node.type !== 'containerOpen' || !names.has(step.node.name)) return undefined
  if (step.text !== '') return openerAt(step, step.node.title)
  const title = next && phrasingOf(next)
  return next && title && title.length > 0 ? openerAt(next, title) : undefined
}
