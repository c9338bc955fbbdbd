import { headingOf, type Step } from '../flow.js'
import { headingLabels } from '../heading-labels.js'
import type { Convention, Family, Opener } from './convention.js'
import { openerAt } from './opener.js'

/**
 * Headings of one depth and one way of writing: `### …`, `<h3>…</h3>`, or a heading that opens a list item. Headings that
 * are labels, such as “Answer”, are none.
 */
export const headings: Convention = (flow) => {
  const labels = headingLabels(flow)
  const families = new Map<string, Opener[]>()
  for (const step of flow) {
    const heading = headingOf(step)
    if (!heading || step.text === '' || labels.has(step)) continue
    const opener = openerAt(step, heading.children, { depth: heading.depth })
    const shape = shapeOf(step, heading.depth, heading.data?.html === true)
    families.set(shape, [...(families.get(shape) ?? []), opener])
  }
  return [...families].map(([shape, openers]): Family => {
    // Headings inside items are nearly always parts of answers.
    const trust = shape.endsWith('-inner') ? 0.3 : 1
    return { shape, openers, explicit: 0, trust, kind: 'heading' }
  })
}

function shapeOf({ place }: Step, depth: number, html: boolean): string {
  const suffix = { root: '', item: '-inner', 'item-head': '-item' }[place]
  return `h${depth}${html ? '-html' : ''}${suffix}`
}
