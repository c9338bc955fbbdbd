import type { List, ListItem, Nodes, Paragraph, RootContent } from 'mdast'
import type { Atom, Question, Slide } from '../model.js'
import { answerBlocks } from '../plan/answer-blocks.js'
import { withoutImages } from '../plan/figures.js'
import { withoutFootnotes } from '../plan/footnotes.js'
import { type Lead, leadOf } from '../plan/key-points/leads.js'
import { type Sentence, sentencesOf } from '../plan/key-points/sentence.js'
import { ownNumber } from '../plan/own-number.js'
import { phrasingText } from './source-text.js'

/** A sentence of an answer, and whether its slides show it. */
export interface ToldSentence {
  readonly sentence: Sentence
  /** Its words as they are shown. */
  readonly words: string
  readonly isShown: boolean
  /** Whether it is seen at all, be it in a cell or below a picture. */
  readonly isSeen: boolean
  /** Whether it heads a slide: whoever chose it chose it for that. */
  readonly heads: boolean
}

/** A paragraph of an answer, and what its slides show of it. */
export interface ToldParagraph {
  readonly node: Paragraph
  readonly sentences: readonly ToldSentence[]
  /** Words shown of it besides whole sentences: a lead, a clause; empty mostly. */
  readonly torn: string
  /** The same as it is read, where nothing else is shown of it. */
  readonly tornText: string
  /** Whether what is shown of it ends at a semicolon. */
  readonly endsClause: boolean
  readonly lead: Lead | undefined
  /** Whether it is shown on a card beside others. */
  readonly isCard: boolean
  /** The list that it stands in as the first paragraph of an item; undefined where it stands in none. */
  readonly list: List | undefined
  /** What stands directly before it below the same heading: a paragraph, or something that is looked at. */
  readonly before: RootContent | undefined
  /** What stands directly after it. */
  readonly next: RootContent | undefined
}

/** Text of an answer slide, and where in the notes it begins. */
interface Piece {
  readonly text: string
  readonly start: number | undefined
  /** What it is: read on, the title of a slide, or seen without being read on, as cells, captions and names are. */
  readonly role: 'read' | 'title' | 'seen'
  readonly inCard: boolean
}

/** Returns the paragraphs of an answer in their order, tables left out, each with what its slides show of it. */
export function toldParagraphs(question: Question, slides: readonly Slide[]): ToldParagraph[] {
  const { source } = question.answer
  const found = paragraphsIn(withoutFootnotes(answerBlocks(question.answer), source), undefined)
  const pieces = piecesByParagraph(found, piecesOn(slides))
  return found.map(({ node, list, before, next }, index) => {
    const own = pieces.get(index) ?? []
    const lead = leadOf(node.children)
    const sentences = sentencesOf(node, source)
    const told = isLabel(node) ? [] : sentences.map((sentence) => toldSentence(sentence, own))
    const isCard = own.some(({ inCard }) => inCard)
    return { node, list, before, next, sentences: told, lead, isCard, ...restOf(own, told) }
  })
}

function toldSentence(sentence: Sentence, own: readonly Piece[]): ToldSentence {
  const read = own.filter(({ role }) => role === 'read')
  const shown = textOf(read)
  const whole = wordsOf(phrasingText(sentence.content))
  const said = shown.includes(whole) ? whole : wordsOf(withoutNumber(phrasingText(sentence.content)))
  const heads = own.some(({ role, text }) => role === 'title' && [whole, said].includes(wordsOf(text)))
  // A card has the lead for its name.
  const lead = leadOf(sentence.content)
  const value = lead ? said.slice(wordsOf(withoutNumber(phrasingText(lead.content))).length) : ''
  const isCard = value !== '' && !shown.includes(said) && shown.includes(value)
  const isShown = heads || isCard || shown.includes(said)
  const words = isCard ? value : said
  // Cells leave out the leads that name their row.
  const isInCells = read.length === 0 && own.some(({ role }) => role === 'seen')
  return { sentence, words, isShown, isSeen: isShown || isInCells || textOf(own).includes(said), heads }
}

/** Returns whether words are those of a lead, with the number that it brings along or without. */
export function areWordsOf(words: string, { content }: Lead): boolean {
  const lead = phrasingText(content)
  return words === wordsOf(lead) || words === wordsOf(withoutNumber(lead))
}

/** A list is numbered by the numbers that its items bring along (G8). */
function withoutNumber(text: string): string {
  return text.replace(ownNumber, '')
}

interface Placed extends Pick<ToldParagraph, 'node' | 'list' | 'before' | 'next'> {
  readonly words: string
}

function paragraphsIn(nodes: readonly RootContent[], list: List | undefined): Placed[] {
  return nodes.flatMap((node, index): Placed[] => {
    const [before, next] = [nodes[index - 1], nodes[index + 1]]
    if (node.type === 'paragraph') {
      return [
        {
          node,
          list: index === 0 ? list : undefined,
          before,
          next,
          words: wordsOf(phrasingText(withoutImages(node.children))),
        },
      ]
    }
    if (node.type === 'list') return node.children.flatMap((item: ListItem) => paragraphsIn(item.children, node))
    return node.type === 'blockquote' ? paragraphsIn(node.children, undefined) : []
  })
}

function piecesOn(slides: readonly Slide[]): Piece[] {
  const headings = new Map(slides.map(({ group }) => [group, group.kicker ? phrasingText(group.heading) : '']))
  const heads = [...headings.values()].map((text): Piece => ({ text, start: undefined, role: 'title', inCard: false }))
  return [...heads, ...slides.flatMap(({ atoms }) => atoms.flatMap(piecesIn))]
}

function piecesIn({ content, start }: Atom): Piece[] {
  if (content.type === 'figure')
    return content.caption === undefined ? [] : [{ text: content.caption, start, role: 'seen', inCard: false }]
  const pieces = 'node' in content ? textIn(content.node, content.node.type === 'cards') : []
  // What was cut from a paragraph has no place of its own, but begins where its atom does.
  return pieces.map((piece, index) => (index === 0 ? { ...piece, start: piece.start ?? start } : piece))
}

function textIn(node: Nodes, inCard: boolean): Piece[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const role = node.type === 'paragraph' ? 'read' : 'seen'
    return [{ text: phrasingText(node.children), start: node.position?.start.offset, role, inCard }]
  }
  return 'children' in node ? node.children.flatMap((child) => textIn(child, inCard)) : []
}

/** Pieces by the index of the paragraph that they are from: the one in which they begin, else one that holds their text. */
function piecesByParagraph(paragraphs: readonly Placed[], pieces: readonly Piece[]): ReadonlyMap<number, Piece[]> {
  const starts = paragraphs.map(({ node }) => node.position?.start.offset ?? -1)
  const found = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const words = wordsOf(piece.text)
    const holds = (index: number) => words !== '' && paragraphs[index]?.words.includes(words) === true
    const at = placeOf(piece, starts, paragraphs)
    const index = holds(at) ? at : starts.findIndex((_, place) => holds(place))
    const isElsewhere = index !== at && piece.role === 'read'
    const own = isElsewhere ? { ...piece, role: 'seen' as const } : piece
    if (index >= 0) found.set(index, [...(found.get(index) ?? []), own])
  }
  return found
}

/** Index of the paragraph in which a piece begins; -1 where it begins in a heading or another block. */
function placeOf({ start }: Piece, starts: readonly number[], paragraphs: readonly Placed[]): number {
  if (start === undefined) return -1
  const at = lastUpTo(starts, start)
  return start <= (paragraphs[at]?.node.position?.end.offset ?? -1) ? at : -1
}

/** Index of the last of ascending numbers that is no greater than a limit; -1 for none. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** What is read of a paragraph besides its whole sentences. */
function restOf(
  own: readonly Piece[],
  sentences: readonly ToldSentence[],
): Pick<ToldParagraph, 'torn' | 'tornText' | 'endsClause'> {
  const read = own.filter(({ role }) => role === 'read')
  const shown = sentences.filter(({ isShown, heads }) => isShown && !heads)
  const torn = shown.reduce((rest, { words }) => rest.replace(words, ''), textOf(read))
  const text = read.map((piece) => piece.text.trim()).join(' ')
  return {
    torn: sentences.length === 0 ? '' : torn,
    tornText: shown.length === 0 ? text : torn,
    endsClause: /[；;]$/u.test(text),
  }
}

function textOf(pieces: readonly Piece[]): string {
  return wordsOf(pieces.map(({ text }) => text).join(''))
}

/** A bold line heads what follows; nobody chose it. */
function isLabel({ children: [only, ...others] }: Paragraph): boolean {
  return only?.type === 'strong' && others.length === 0 && !/[。.!！]$/u.test(phrasingText(only.children))
}

/** Returns a text without its marks. Marks are what may differ (G8): a title ends without its full stop, a card stands below its name without a colon. */
function wordsOf(text: string): string {
  return text.replace(/[\s\p{P}\u200b\u2060]+/gu, '')
}
