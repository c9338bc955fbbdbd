import type { Step } from '../flow.js'
import { questionLabel } from '../labels.js'
import { askedAndSaid } from './asked-and-said.js'
import type { Convention } from './convention.js'
import { openerAt } from './opener.js'

/** From this share below headings on, labelled paragraphs say in full what the headings ask. */
const mostlyBelowHeadings = 0.8

/** Paragraphs that begin with a question's label: `Q: …`, `**问：**…`, `Question 3: …`. */
export const labelledParagraphs: Convention = (flow) => {
  const labelled = flow.filter(isLabelled)
  const below = labelled.filter(({ index }) => flow[index - 1]?.node.type === 'heading')
  if (labelled.length === 0 || (labelled.length > 1 && below.length >= mostlyBelowHeadings * labelled.length)) return []
  const own = new Set(labelled.map(({ index }) => index))
  const openers = labelled.flatMap((step) => {
    if (step.node.type !== 'paragraph') return []
    const next = flow[step.index + 1]
    const isAlone = !next || own.has(next.index) || next.node.type === 'heading'
    const { title, rest } = askedAndSaid(step.node, isAlone)
    return [openerAt(step, title, { rest })]
  })
  return [{ shape: 'label', openers, explicit: 1, kind: 'paragraph' }]
}

function isLabelled({ node, place }: Step): boolean {
  if (node.type !== 'paragraph' || place !== 'root') return false
  const label = questionLabel(node.children)
  return label !== undefined && !label.whole
}
