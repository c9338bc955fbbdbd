import type { Blockquote, ListItem, Paragraph, Root, RootContent } from 'mdast'
import { cutPhrasing, plainOf } from './cut-phrasing.js'
import { enumeratorOf } from './enumerators.js'

/** What stands in front of the letter of an option: the beginning of a line, or a gap. */
const option =
  /(?<gap>(?:^|\n)[ \t\u00a0\u3000]*|(?<![ \t\u00a0\u3000])[ \t\u00a0\u3000]+)(?=[（(]?(?<letter>[A-H])\s?[.．、:：)）])/gu
/** A gap that no sentence has. */
const wide = /^$|[\n\t\u3000]|[ \u00a0]{2}/u

/** Makes paragraphs of options that stand beside one another, in place: `A. 80    B. 443`. All texts and positions stay. */
export function splitOptions(tree: Root): void {
  splitChildren(tree)
}

function splitChildren(parent: Root | Blockquote | ListItem): void {
  const children: readonly RootContent[] = parent.children
  const split = children.flatMap((node): RootContent[] => {
    if (node.type === 'blockquote') splitChildren(node)
    if (node.type === 'list') for (const item of node.children) splitChildren(item)
    return node.type === 'paragraph' ? splitParagraph(node) : [node]
  })
  parent.children = split as typeof parent.children
}

function splitParagraph(paragraph: Paragraph): Paragraph[] {
  const plain = plainOf(paragraph.children)
  const found = [...plain.matchAll(option)].flatMap(({ index, groups }) => {
    const { gap = '', letter = '' } = groups ?? {}
    return wide.test(gap) || index === 0 ? [{ letter, from: index, start: index + gap.length }] : []
  })
  const textOf = (index: number) => plain.slice(found[index]?.start, found[index + 1]?.from)
  const isSeries =
    found.length > 1 && found.every(({ letter }, index) => letter === 'ABCDEFGH'[index] && enumeratorOf(textOf(index)))
  if (!isSeries || found.every(({ from }) => from === 0 || plain[from] === '\n')) return [paragraph]
  const cuts = [{ start: 0 }, ...found.filter(({ start }) => start > 0)]
  return cuts.flatMap(({ start }, index): Paragraph[] => {
    const end = found.find(({ start: next }) => next > start)?.from ?? plain.length
    const children = cutPhrasing(paragraph.children, start, index === cuts.length - 1 ? plain.length : end)
    const [first, last] = [children[0]?.position?.start, children.at(-1)?.position?.end]
    if (plainOf(children).trim() === '') return []
    return [{ type: 'paragraph', children, ...(first && last && { position: { start: first, end: last } }) }]
  })
}
