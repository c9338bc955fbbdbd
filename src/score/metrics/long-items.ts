import type { ListItem } from 'mdast'
import { visit } from 'unist-util-visit'
import { comparableText } from '../../verify/comparable-text.js'
import type { TextBlock } from '../../verify/slide-look.js'
import type { SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { readText } from '../read-text.js'
import { share } from '../statistics.js'

const mostLines = 2

/**
 * M27: an item takes two lines at most (P5), with all its paragraphs but without the list below it. P5 means lines of
 * the slide, some 33 em each: in half the width, as in cards and beside pictures, twice as many hold the same.
 */
export const longItems: Metric = {
  id: 'M27',
  name: 'items of more than two lines',
  group: 'content',
  targets: [{ what: 'share', aim: { to: 0 }, acceptable: { to: 0.03 } }],
  measure: ({ content }) => {
    const items = content.flatMap((facts) => itemsOn(facts).map((item) => ({ index: facts.index, ...item })))
    if (items.length === 0) return undefined
    const long = items.filter(({ lines, allowed }) => lines > allowed)
    return {
      values: [share(long.length, items.length)],
      short: long.map(({ index, text, lines }) => ({ index, text, message: `an item of ${lines} lines` })),
    }
  },
}

interface Item {
  readonly text: string
  readonly lines: number
  /** How many of its lines hold what two lines of the slide do. */
  readonly allowed: number
}

function itemsOn({ slide, seen }: SlideFacts): Item[] {
  const blocks = seen.look.blocks.filter(({ role }) => role === 'item')
  const together = slide.atoms.flatMap(({ content }) => (content.type === 'item' ? paragraphsIn(content.node) : []))
  const joined = new Set<TextBlock>()
  const items = together.flatMap((paragraphs) => {
    const own = blocks.filter((block) => !joined.has(block) && paragraphs.has(comparableText(block.text)))
    for (const block of own) joined.add(block)
    return own.length === 0 ? [] : [own]
  })
  const alone = blocks.filter((block) => !joined.has(block)).map((block) => [block])
  return [...items, ...alone].map((own) => ({
    text: own[0]?.text ?? '',
    lines: own.reduce((sum, { lines }) => sum + lines.length, 0),
    allowed: Math.max(mostLines, Math.floor((mostLines * seen.body.width) / Math.max(...own.map(widthOf)))),
  }))
}

function widthOf({ box }: TextBlock): number {
  return Math.max(1, box.right - box.left)
}

/** What the paragraphs say of each item that has several. */
function paragraphsIn(node: ListItem): ReadonlySet<string>[] {
  const found: ReadonlySet<string>[] = []
  visit(node, 'listItem', ({ children }) => {
    const paragraphs = children.filter(({ type }) => type === 'paragraph')
    if (paragraphs.length > 1) found.push(new Set(paragraphs.map((child) => comparableText(readText(child)))))
  })
  return found
}
