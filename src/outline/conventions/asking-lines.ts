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

/** Callouts whose title may ask, as Obsidian names them. */
const asking: ReadonlySet<string> = new Set(['question', 'faq', 'help'])

/**
 * Questions that little marks but how they stand: as titles of callouts (`> [!question] What is it?`), quoted, in italics,
 * or as plain lines.
 */
export const askingLines: Convention = (flow) => [
  ...family('callout', flow, ({ node }) => {
    if (node.type !== 'blockquote' || !asking.has(node.data?.callout ?? '')) return undefined
    const [first, ...rest] = node.children
    return first?.type === 'paragraph' ? { title: first.children, rest } : undefined
  }),
  ...family('quote', flow, ({ node }) => {
    const [only, ...others] = node.type === 'blockquote' ? node.children : []
    return only?.type === 'paragraph' && others.length === 0 ? askedAndSaid(only, false) : undefined
  }),
  ...family('italic', flow, ({ node }) =>
    node.type === 'paragraph' && node.children[0]?.type === 'emphasis' ? askedAndSaid(node, false) : undefined,
  ),
  ...family('line', flow, ({ node }) =>
    node.type === 'paragraph' && !['emphasis', 'strong'].includes(node.children[0]?.type ?? '')
      ? askedAndSaid(node, false)
      : undefined,
  ),
]

type Asked = Pick<Opener, 'title' | 'rest'>

function family(shape: string, flow: readonly Step[], asked: (step: Step) => Asked | undefined): Family[] {
  const openers = flow.flatMap((step): Opener[] => {
    const isMarked = shortLabel.test(flow[step.index - 1]?.text ?? '')
    const found = step.place === 'root' && !isMarked ? asked(step) : undefined
    const opener = found && openerAt(step, found.title, { rest: found.rest })
    return opener && endsAsking(opener.text) && opener.text.length <= longest ? [opener] : []
  })
  return openers.length < fewest
    ? []
    : [{ shape, openers, explicit: 0, trust: 0.5, least: { coverage: 0.7 }, kind: 'paragraph' }]
}
