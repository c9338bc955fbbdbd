import type { Paragraph, PhrasingContent, Strong } from 'mdast'
import type { Step } from '../flow.js'
import { numberingOf } from '../numbering.js'
import { questionLikeness } from '../question-likeness.js'
import type { Convention, Family, Opener } from './convention.js'
import { openerAt, textOf } from './opener.js'

/**
 * Paragraphs that begin bold: with a number (`**2) Title**. statement`, the rest of the paragraph belongs to the question),
 * or as a whole with a question.
 */
export const boldParagraphs: Convention = (flow) => {
  const bold = flow.flatMap((step) => boldOpener(step) ?? [])
  const numbered = bold.filter(({ text }) => numberingOf(text) !== undefined)
  const asking = bold.filter((opener) => opener.rest.length === 0 && questionLikeness(opener.text) === 1)
  return [family('bold-number', numbered), family('bold', asking)].filter(({ openers }) => openers.length > 0)
}

function family(shape: string, openers: readonly Opener[]): Family {
  return { shape, openers, explicit: 0, kind: 'paragraph' }
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
  const rest = withoutStop(others)
  if (textOf(rest) === '') return [[bold], {}]
  if (!/\p{L}/u.test(textOf([bold]))) return [node.children, {}]
  const position = rest[0]?.position && node.position && { start: rest[0].position.start, end: node.position.end }
  return [[bold], { rest: [{ type: 'paragraph', children: [...rest], ...(position && { position }) }] }]
}

/** The full stop or colon behind a bold title goes with the title. */
function withoutStop(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes
  if (first?.type !== 'text') return [...nodes]
  const stop = /^\s*[.。:：]?\s*/.exec(first.value)?.[0] ?? ''
  const value = first.value.slice(stop.length)
  return value === '' ? others : [{ ...first, value, ...shifted(first, stop.length) }, ...others]
}

function shifted({ position }: PhrasingContent, by: number): Pick<PhrasingContent, 'position'> {
  if (!position) return {}
  const { start, end } = position
  return { position: { start: { ...start, column: start.column + by, offset: (start.offset ?? 0) + by }, end } }
}
