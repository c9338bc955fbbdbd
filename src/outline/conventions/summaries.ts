import type { PhrasingContent } from 'mdast'
import { answerLabel } from '../labels.js'
import type { ContainerOpen } from '../markers.js'
import type { Convention, Opener } from './convention.js'
import { openerAt, textOf } from './opener.js'

/** Details whose summary asks: `<details><summary>What is …?</summary>`. */
export const summaries: Convention = (flow) => {
  let depth = 0
  const openers: Opener[] = []
  for (const step of flow) {
    if (step.node.type === 'containerClose' && step.node.name === 'details') depth = Math.max(0, depth - 1)
    if (step.node.type !== 'containerOpen' || step.node.name !== 'details') continue
    if (depth === 0 && isTitle(step.node)) openers.push(openerAt(step, step.node.title))
    depth += 1
  }
  return openers.length > 1 ? [{ shape: 'summary', openers, explicit: 0.5, kind: 'container' }] : []
}

function isTitle({ title }: ContainerOpen): boolean {
  const children: PhrasingContent[] = title
  return textOf(children) !== '' && answerLabel(children) === undefined
}
