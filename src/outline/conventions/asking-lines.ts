import type { Paragraph } from 'mdast'
import { endsAsking } from '../ends-asking.js'
import type { Step } from '../flow.js'
import { askedAndSaid } from './asked-and-said.js'
import type { Convention, Family, Opener } from './convention.js'
import { openerAt } from './opener.js'

/** Longer than this, in characters, what ends with a question mark is prose. */
const longest = 140

/** Fewer plain lines than this ask by chance. */
const fewest = 2

/** `Q`, `Q1` or `问`, on a line of its own: what stands below it is marked, in a way that is not read here. */
const shortLabel = /^[qa问答題题解]\s?\d*\s?[.:：、)）]?$/iu

/** Questions that nothing marks but how they stand: quoted (`> What is it?`), in italics, or as plain lines. */
export const askingLines: Convention = (flow) => [
  ...family('quote', flow, ({ node }) => {
    const [only, ...others] = node.type === 'blockquote' ? node.children : []
    return only?.type === 'paragraph' && others.length === 0 ? only : undefined
  }),
  ...family('italic', flow, ({ node }) => {
    const [first] = node.type === 'paragraph' ? node.children : []
    return node.type === 'paragraph' && first?.type === 'emphasis' ? node : undefined
  }),
  ...family('line', flow, ({ node }) => {
    const [first] = node.type === 'paragraph' ? node.children : []
    return node.type === 'paragraph' && first?.type !== 'emphasis' && first?.type !== 'strong' ? node : undefined
  }),
]

function family(shape: string, flow: readonly Step[], asked: (step: Step) => Paragraph | undefined): Family[] {
  const openers = flow.flatMap((step): Opener[] => {
    const isMarked = shortLabel.test(flow[step.index - 1]?.text ?? '')
    const paragraph = step.place === 'root' && !isMarked ? asked(step) : undefined
    const { title, rest } = paragraph ? askedAndSaid(paragraph, false) : { title: [], rest: [] }
    const opener = openerAt(step, title, { rest })
    return endsAsking(opener.text) && opener.text.length <= longest ? [opener] : []
  })
  return openers.length < fewest ? [] : [{ shape, openers, explicit: 0, kind: 'paragraph' }]
}
