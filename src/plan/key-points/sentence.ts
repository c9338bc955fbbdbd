import type { Paragraph, PhrasingContent, Strong } from 'mdast'
import type { Source } from '../../model.js'
import { withoutImages } from '../figures.js'
import { phrasingText, proseText } from '../phrasing-text.js'
import { placing } from '../placing.js'
import { clauseEnds, sentenceEnds } from '../sentences.js'
import { splitPhrasing } from '../split-phrasing.js'
import { textWidth } from '../text-width.js'
import { opensExample, twoLines } from './gates.js'

/** One sentence of a paragraph, verbatim. */
export interface Sentence {
  readonly content: readonly PhrasingContent[]
  /** Its words; code, formulas and pictures stand as runs of `X`. */
  readonly text: string
  /** Its words with code and formulas as they are. */
  readonly words: string
  /** Estimated width in em. */
  readonly width: number
  readonly position: Paragraph['position']
  /** The content that it was cut from, and where it stands in the plain text of that. */
  readonly whole: readonly PhrasingContent[]
  readonly from: number
  readonly to: number
  /** Number of the sentence in its content that it is, or is a clause of. */
  readonly number: number
}

/** Returns the sentences of a paragraph, its pictures left out. */
export function sentencesOf(paragraph: Paragraph, source: Source): Sentence[] {
  const children = withoutImages(paragraph.children)
  const text = proseText(children)
  const ends = [...sentenceEnds(text), ...lineEnds(children)]
  const clauses = longSentenceClauses(text).filter((end) => !ends.includes(end))
  return cutAt(children, { ends, clauses }, paragraph.position, source)
}

/** Offsets at which sentences end, and after semicolons inside a sentence. */
interface Cuts {
  readonly ends: readonly number[]
  readonly clauses: readonly number[]
}

/** A sentence wider than two lines is read clause by clause (5.3). */
function longSentenceClauses(text: string): number[] {
  const ends = [0, ...sentenceEnds(text), text.length]
  return ends.slice(1).flatMap((end, index) => {
    const from = ends[index] ?? 0
    const sentence = text.slice(from, end)
    return textWidth(sentence) > twoLines ? clauseEnds(sentence).map((at) => from + at) : []
  })
}

/** Returns the parts between the semicolons of a sentence; the sentence itself where it has none. */
export function clausesOf(sentence: Sentence, source: Source): Sentence[] {
  const clauses = clauseEnds(proseText(sentence.content))
  return cutAt(sentence.content, { ends: [], clauses }, sentence.position, source)
}

function cutAt(
  content: readonly PhrasingContent[],
  { ends, clauses }: Cuts,
  position: Paragraph['position'],
  source: Source,
): Sentence[] {
  const sorted = [...new Set([...ends, ...clauses])].sort((a, b) => a - b)
  const plain = phrasingText(content)
  const place = placing(position, source)
  let to = 0
  return splitPhrasing(content, sorted)
    .filter((part) => proseText(part).trim() !== '')
    .map((part) => {
      const words = phrasingText(part)
      const from = plain.indexOf(words, to)
      to = from + words.length
      return {
        content: part,
        text: proseText(part).trim(),
        words,
        width: contentWidth(part),
        position: place(part).position,
        whole: content,
        from,
        to,
        number: ends.filter((end) => end <= from).length,
      }
    })
}

/** Returns the content of neighbouring sentences, and what stands between them. */
export function joinSentences(sentences: readonly Sentence[]): readonly PhrasingContent[] {
  const [first] = sentences
  const last = sentences.at(-1)
  if (!first || !last) return []
  if (first === last) return first.content
  const parts = splitPhrasing(first.whole, [first.from, last.to])
  return parts[first.from === 0 ? 0 : 1] ?? []
}

/** Returns the place of the first sentence that opens an example, to which the rest of its paragraph belongs (G5). */
export function exampleStart(sentences: readonly Sentence[]): number {
  const found = sentences.findIndex(({ text }) => opensExample(text))
  return found < 0 ? sentences.length : found
}

/** Hard line breaks end what they stand behind, but for a label or a bold name. */
function lineEnds(children: readonly PhrasingContent[]): number[] {
  return children.flatMap((node, index) => {
    if (node.type !== 'break' || (index === 1 && children[0]?.type === 'strong')) return []
    const before = phrasingText(children.slice(0, index))
    return /[：:]\s*$/u.test(before) ? [] : [before.length]
  })
}

/** Returns the estimated width of inline content in em; of a formula, without the commands that draw nothing. */
export function contentWidth(content: readonly PhrasingContent[]): number {
  return content.reduce((sum, node) => sum + nodeWidth(node), 0)
}

function nodeWidth(node: PhrasingContent): number {
  if (node.type === 'inlineMath') return textWidth(node.value.replace(/\\[a-zA-Z]+/g, 'x').replace(/[{}^_\\\s]/g, ''))
  if ('children' in node) return contentWidth(node.children)
  return node.type === 'html' || node.type === 'image' ? 0 : textWidth(phrasingText([node]))
}

/** Returns the width of what is bold in inline content, and of the widest bold run. */
export function boldWidths(content: readonly PhrasingContent[]): { readonly all: number; readonly widest: number } {
  const widths = strongIn(content).map((node) => contentWidth(node.children))
  return { all: widths.reduce((sum, width) => sum + width, 0), widest: Math.max(0, ...widths) }
}

function strongIn(content: readonly PhrasingContent[]): Strong[] {
  return content.flatMap((node): Strong[] => {
    if (node.type === 'strong') return [node]
    return 'children' in node ? strongIn(node.children) : []
  })
}

/** A bold run at least this wide, in em, is a phrase that the author stresses, not a term. */
const boldPhrase = 8

/** Returns whether the author stresses a phrase of a sentence. */
export function hasBoldPhrase({ content }: Sentence): boolean {
  return boldWidths(content).widest >= boldPhrase
}
