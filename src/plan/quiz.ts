import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Question } from '../model.js'
import type { Options } from './options.js'
import { textWidth } from './text-width.js'

/** Options up to so many em wide stand in so many columns at the body size. */
const widest = { two: 14, four: 6 }

/** More lines of options than this leave no room for the reasons of the answer. */
const mostLines = 8
const widestLine = 34

/** `A:`, `(b)`, `C、` or `2.` in front of an option. */
const letter = /^\s*[（(]?(?:[A-Za-zＡ-Ｚ]|\d{1,2})\s?[.．:：、)）]/u

/** A question's body with its options as one block; as it is where there are none, or where they hold blocks of their own. */
export function withOptions({ body, key }: Question): readonly RootContent[] {
  const found = key.length > 0 ? optionsIn(body.nodes) : undefined
  return found ? [...found.before, found.options] : body.nodes
}

/**
 * Returns the options of a quiz with the right ones marked; only the right ones where all of them would take too much of
 * the slide, and nothing where they cannot be told.
 */
export function markedOptions({ body, key }: Question, label: string): Options | undefined {
  const right = new Set(
    key.flatMap(choicesOf).flatMap(({ position }) => (position ? [position.start.offset ?? -1] : [])),
  )
  const all = optionsIn(body.nodes)?.options
  const isRight = ({ position }: ListItem | Paragraph) =>
    position !== undefined && right.has(position.start.offset ?? 0)
  if (!all?.children.flatMap(choicesOf).some(isRight)) return undefined
  const isMuch = all.columns === 1 && linesOf(all) > mostLines
  const shown = <T extends ListItem | Paragraph>(choice: T): T[] => {
    if (isRight(choice)) return [{ ...choice, data: { ...choice.data, right: label } }]
    return isMuch ? [] : [choice]
  }
  const marked = all.children.flatMap((node): Options['children'] =>
    node.type === 'paragraph' ? shown(node) : [{ ...node, children: node.children.flatMap(shown) }],
  )
  // What is said beside the right one needs its room.
  const columns = all.columns === 4 ? 2 : all.columns
  return { ...all, columns: isMuch ? 1 : columns, children: marked }
}

function choicesOf(node: RootContent): (ListItem | Paragraph)[] {
  if (node.type === 'list') return node.children
  return node.type === 'paragraph' ? [node] : []
}

interface Found {
  readonly before: readonly RootContent[]
  readonly options: Options
}

/** The options end the body: one list of plain items, or lettered paragraphs. */
function optionsIn(nodes: readonly RootContent[]): Found | undefined {
  const last = nodes.at(-1)
  if (last?.type === 'list')
    return isPlain(last) ? { before: nodes.slice(0, -1), options: optionsOf([last]) } : undefined
  const from = nodes.findLastIndex((node) => node.type !== 'paragraph' || !letter.test(toString(node))) + 1
  const paragraphs = nodes.slice(from).filter((node) => node.type === 'paragraph')
  return paragraphs.length > 1 ? { before: nodes.slice(0, from), options: optionsOf(paragraphs) } : undefined
}

function isPlain({ children }: List): boolean {
  return children.every((item) => item.children.every((child) => child.type === 'paragraph'))
}

function optionsOf(children: (List | Paragraph)[]): Options {
  const texts = children.flatMap(choicesOf).map((choice) => toString(choice, { includeHtml: false }))
  const width = Math.max(0, ...texts.map(textWidth))
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  const isOrdered = children[0]?.type === 'list' && children[0].ordered === true
  return {
    type: 'options',
    lettered: !isOrdered && texts.every((text) => letter.test(text)),
    columns: columnsFor(width, texts.length),
    children,
    ...(start && end ? { position: { start, end } } : {}),
  }
}

function columnsFor(width: number, count: number): Options['columns'] {
  if (width <= widest.four && count <= 4) return 4
  return width <= widest.two && count > 3 ? 2 : 1
}

function linesOf(options: Options): number {
  const texts = options.children.flatMap(choicesOf).map((choice) => toString(choice, { includeHtml: false }))
  return texts.reduce((sum, text) => sum + Math.ceil(textWidth(text) / widestLine), 0)
}
