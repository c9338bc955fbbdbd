import type { Paragraph, PhrasingContent, Strong } from 'mdast'
import { endsAsking } from '../ends-asking.js'
import type { Step } from '../flow.js'
import { numberingOf } from '../numbering.js'
import { questionLikeness } from '../question-likeness.js'
import { behindTitle } from './behind-title.js'
import type { Convention, Family, Opener } from './convention.js'
import { openerAt, textOf } from './opener.js'

/**
 * Paragraphs that begin bold: with a number (`**2) Title**. statement`, the rest of the paragraph belongs to the question),
 * or with a question, which the rest of the paragraph may answer.
 */
export const boldParagraphs: Convention = (flow) => {
  const bold = flow.flatMap((step) => boldOpener(step) ?? [])
  const numbered = bold.filter(({ text }) => numberingOf(text) !== undefined)
  const asking = bold.filter(
    ({ text, rest }) => questionLikeness(text) === 1 && (rest.length === 0 || endsAsking(text)),
  )
  return [
    family('bold-number', numbered, { coverage: 0.5, numbered: 0.9 }),
    family('bold', asking, { coverage: 0.5 }),
  ].filter(({ openers }) => openers.length > 0)
}

function family(shape: string, openers: readonly Opener[], least: NonNullable<Family['least']>): Family {
  return { shape, openers, explicit: 0, trust: 0.83, least, kind: 'paragraph' }
}

function boldOpener(step: Step): Opener | undefined {
  const { node, place } = step
  if (node.type !== 'paragraph' || place !== 'root') return undefined
  const [first, ...others] = node.children
  if (first?.type !== 'strong') return undefined
  return openerAt(step, ...titleAndRest(node, first, others))
}

/** A bold number without words is no title: then the whole paragraph is. */
function titleAndRest(
  node: Paragraph,
  bold: Strong,
  others: readonly PhrasingContent[],
): [readonly PhrasingContent[], { rest?: Paragraph[] }] {
  const rest = behindTitle(others)
  if (rest.length === 0) return [[bold], {}]
  return /\p{L}/u.test(textOf([bold])) ? [[bold], { rest }] : [node.children, {}]
}
