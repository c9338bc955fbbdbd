import { headingOf, phrasingOf, type Step } from '../flow.js'
import { answerLabel, questionLabel } from '../labels.js'
import type { Convention, Opener } from './convention.js'
import { openerAt } from './opener.js'

/** Headings that only say that a question follows, “面试题” or “Question”: the block below them asks it. */
export const labelHeadings: Convention = (flow) => {
  const openers = flow.flatMap((step) => labelled(step, flow) ?? [])
  return openers.length > 0 ? [{ shape: 'label-heading', openers, explicit: 1, kind: 'container' }] : []
}

function labelled(step: Step, flow: readonly Step[]): Opener | undefined {
  const heading = headingOf(step)
  const next = flow[step.index + 1]
  if (!heading || !next || questionLabel(heading.children)?.whole !== true || !isAnswered(step, flow)) return undefined
  const title = phrasingOf(next)
  return title.length > 0 ? openerAt(next, title) : undefined
}

/** An answer's label stands below it at the same level, and no other question's before that. */
function isAnswered(step: Step, flow: readonly Step[]): boolean {
  const depth = headingOf(step)?.depth
  for (let index = step.index + 1; index < flow.length; index++) {
    const next = flow[index]
    const heading = next && headingOf(next)
    if (!heading || heading.depth !== depth) continue
    if (answerLabel(heading.children)?.whole) return true
    if (questionLabel(heading.children)?.whole) return false
  }
  return false
}
