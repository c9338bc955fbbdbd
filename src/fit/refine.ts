import type { ListItem, Paragraph, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'
import type { Math as Formula } from 'mdast-util-math'
import { toString } from 'mdast-util-to-string'
import type { Atom, AtomContent, Source } from '../model.js'
import { atomise } from '../plan/atomise.js'
import { phrasingText } from '../plan/phrasing-text.js'
import { clauseEnds, phraseEnds, sentenceEnds } from '../plan/sentences.js'
import { splitPhrasing } from '../plan/split-phrasing.js'
import { halveFormula } from './split-formula.js'

/** Finer atoms for one that is higher than a slide. */
export interface Refined {
  readonly atoms: readonly Atom[]
  /** A sentence had to be cut. */
  readonly tornSentence: boolean
}

/** Longest run of characters that is left whole when nothing else can be cut: about five lines. */
const longestRun = 160

/**
 * Splits an atom at the best place inside it: nested blocks, sentences, clauses, phrases,
 * steps of a formula, runs of a line of code; undefined when it has none.
 */
export function refine(atom: Atom, source: Source | undefined): Refined | undefined {
  const { content } = atom
  if (content.type === 'item') return refineItem(atom, content.node, source)
  if (content.type === 'row') return refineRow(atom, content.node)
  if (content.type === 'line') return refineLine(atom, content.value)
  return content.type === 'flow' ? refineFlow(atom, content.node, source) : undefined
}

function refineFlow(atom: Atom, node: RootContent, source: Source | undefined): Refined | undefined {
  switch (node.type) {
    case 'math':
      return refineFormula(atom, node)
    case 'paragraph':
      return refineParagraph(atom, node)
    case 'options':
    case 'blockquote':
      return source && unframed(atom, node.children, source)
    case 'cards':
      return (
        source &&
        unframed(
          atom,
          node.children.flatMap((card) => card.children),
          source,
        )
      )
    default:
      return undefined
  }
}

/** What cannot stay in one frame stands without it. */
function unframed(atom: Atom, blocks: readonly RootContent[], source: Source): Refined {
  const inner = atomise(blocks, { source, figures: new Map() })
  return { atoms: inner.map((piece) => ({ ...piece, start: Math.max(piece.start, atom.start) })), tornSentence: false }
}

function piece(atom: Atom, content: AtomContent): Atom {
  return { ...atom, content, container: undefined, index: 0, count: 1, reminder: undefined }
}

function refineParagraph(atom: Atom, paragraph: Paragraph): Refined | undefined {
  const cut = cutText(paragraph.children)
  if (!cut) return undefined
  const atoms = cut.parts.map((children) => ({
    ...atom,
    content: { type: 'flow' as const, node: { ...paragraph, children } },
  }))
  return { atoms, tornSentence: cut.tornSentence }
}

/** A line of code higher than a slide goes on in further lines, cut where it has spaces, else anywhere. */
function refineLine(atom: Atom, value: string): Refined | undefined {
  const spaces = [...value.matchAll(/\s+/g)].map((match) => match.index + match[0].length)
  const ends = everyRun(spaces.length > value.length / longestRun ? spaces : allOffsets(value), value.length)
  if (ends.length === 0) return undefined
  const starts = [0, ...ends]
  const atoms = starts.map((from, index): Atom => {
    const piece = value.slice(from, starts[index + 1])
    return { ...atom, content: { type: 'line', value: piece }, start: atom.start + from }
  })
  return { atoms, tornSentence: true }
}

function refineFormula(atom: Atom, math: Formula): Refined | undefined {
  const halves = halveFormula(math.value)
  if (!halves) return undefined
  const atoms = halves.map((value) => ({ ...atom, content: { type: 'flow' as const, node: { ...math, value } } }))
  return { atoms, tornSentence: false }
}

/** An item with blocks of its own keeps its first block; what follows it becomes atoms by itself. */
function refineItem(atom: Atom, item: ListItem, source: Source | undefined): Refined | undefined {
  const [first, ...rest] = item.children
  if (first && rest.length > 0 && source) {
    const lead = { ...atom, content: { type: 'item' as const, node: { ...item, children: [first] } } }
    const nested = atomise(rest, { source, figures: new Map() })
    return {
      atoms: [lead, ...nested.map((piece) => ({ ...piece, start: Math.max(piece.start, atom.start) }))],
      tornSentence: false,
    }
  }
  if (first?.type !== 'paragraph') return undefined
  const cut = cutText(first.children)
  if (!cut) return undefined
  const [head = [], ...tail] = cut.parts
  const lead = {
    ...atom,
    content: { type: 'item' as const, node: { ...item, children: [{ ...first, children: head }] } },
  }
  const more = tail.map((children) => piece(atom, { type: 'flow', node: { ...first, children } }))
  return { atoms: [lead, ...more], tornSentence: cut.tornSentence }
}

/** A row higher than a slide goes on in a second row, each cell cut near its middle. */
function refineRow(atom: Atom, row: TableRow): Refined | undefined {
  const halves = row.children.map((cell) => halve(cell))
  if (halves.every(({ sides: [, after] }) => after.children.length === 0)) return undefined
  const rows = [0, 1].map(
    (side): TableRow => ({
      ...row,
      children: halves.map(({ sides: [before, after] }) => (side === 0 ? before : after)),
    }),
  )
  const tornSentence = halves.some((half) => half.tornSentence)
  return { atoms: rows.map((node) => ({ ...atom, content: { type: 'row', node } })), tornSentence }
}

interface Half {
  readonly sides: readonly [TableCell, TableCell]
  readonly tornSentence: boolean
}

function halve(cell: TableCell): Half {
  const sides = (before: PhrasingContent[], after: PhrasingContent[]) =>
    [
      { ...cell, children: before },
      { ...cell, children: after },
    ] as const
  const breakIndex = middleBreak(cell.children)
  if (breakIndex !== undefined) {
    const [before, after] = [cell.children.slice(0, breakIndex), cell.children.slice(breakIndex + 1)]
    return { sides: sides(before, after), tornSentence: false }
  }
  const text = toString(cell)
  const { ends, tornSentence } = candidates(text)
  const end = nearest(ends, text.length / 2)
  const [before = [], after = []] = end === undefined ? [cell.children] : splitPhrasing(cell.children, [end])
  return { sides: sides(before, after), tornSentence: tornSentence && after.length > 0 }
}

function middleBreak(children: readonly PhrasingContent[]): number | undefined {
  const breaks = children.flatMap((child, index) => (child.type === 'break' ? [index] : []))
  return nearest(breaks, children.length / 2)
}

function nearest(values: readonly number[], target: number): number | undefined {
  return values.reduce<number | undefined>(
    (best, value) => (best === undefined || Math.abs(value - target) < Math.abs(best - target) ? value : best),
    undefined,
  )
}

interface Cut {
  readonly parts: PhrasingContent[][]
  readonly tornSentence: boolean
}

function cutText(children: readonly PhrasingContent[]): Cut | undefined {
  const text = phrasingText(children)
  const { ends, tornSentence } = candidates(text)
  const parts = splitPhrasing(children, ends)
  return parts.length > 1 ? { parts, tornSentence } : undefined
}

function candidates(text: string): { ends: number[]; tornSentence: boolean } {
  const sentences = sentenceEnds(text)
  if (sentences.length > 0) return { ends: sentences, tornSentence: false }
  const clauses = clauseEnds(text)
  if (clauses.length > 0) return { ends: clauses, tornSentence: true }
  const phrases = phraseEnds(text)
  if (phrases.length > 0) return { ends: phrases, tornSentence: true }
  const words = [...text.matchAll(/\s+/g)].map((match) => match.index + match[0].length)
  return { ends: everyRun(words.length > 0 ? words : allOffsets(text), text.length), tornSentence: true }
}

function everyRun(offsets: readonly number[], length: number): number[] {
  const chosen: number[] = []
  for (const offset of offsets) {
    if (offset - (chosen.at(-1) ?? 0) >= longestRun && offset < length) chosen.push(offset)
  }
  return chosen
}

function allOffsets(text: string): number[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map((part) => part.index)
}
