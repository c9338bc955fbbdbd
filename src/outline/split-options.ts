import type { Paragraph, Root } from 'mdast'
import { cutPhrasing, plainOf } from './cut-phrasing.js'
import { enumeratorOf } from './enumerators.js'
import { paragraphOf } from './paragraph-of.js'
import { replaceParagraphs } from './replace-paragraphs.js'

/** What stands in front of the letter of an option: the beginning of a line, or a gap. */
const option =
  /(?<gap>(?:^|\n)[ \t\u00a0\u3000]*|(?<![ \t\u00a0\u3000])[ \t\u00a0\u3000]+)(?=[（(]?(?<letter>[A-H])\s?[.．、:：)）])/gu
/** A gap that no sentence has. */
const wide = /^$|[\n\t\u3000]|[ \u00a0]{2}/u

/** Makes paragraphs of options that stand beside one another, in place: `A. 80    B. 443`. All texts and positions stay. */
export function splitOptions(tree: Root): void {
  replaceParagraphs(tree, splitParagraph)
}

function splitParagraph(paragraph: Paragraph): Paragraph[] {
  const plain = plainOf(paragraph.children)
  const found = [...plain.matchAll(option)].flatMap(({ index, groups }) => {
    const { gap = '', letter = '' } = groups ?? {}
    return wide.test(gap) || index === 0 ? [{ letter, from: index, start: index + gap.length }] : []
  })
  const starts = [0, ...found.map(({ start }) => start)]
  const ends = [...found.map(({ from }) => from), plain.length]
  const isOption = ({ letter, start }: (typeof found)[number], index: number) =>
    letter === 'ABCDEFGH'[index] && enumeratorOf(plain.slice(start, ends[index + 1])) !== undefined
  if (found.length < 2 || !found.every(isOption)) return [paragraph]
  // Options on lines of their own are lines like any other.
  if (found.every(({ from }) => from === 0 || plain[from] === '\n')) return [paragraph]
  return starts.flatMap((start, index): Paragraph[] => {
    const children = cutPhrasing(paragraph.children, start, ends[index] ?? plain.length)
    return plainOf(children).trim() === '' ? [] : [paragraphOf(children)]
  })
}
