import type { Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Question } from '../../model.js'
import { sentenceEnds } from '../sentences.js'
import { splitPhrasing } from '../split-phrasing.js'
import { type Asking, askingBelow, askingOf } from './asking.js'
import { cutWindow, type Window } from './cut-window.js'
import { dimensionMatrix } from './dimension-matrix.js'
import { type Entry, type Run, runAt } from './entry.js'
import { factMatrix, saysFacts, shareKeys } from './fact-matrix.js'
import type { Form } from './form.js'
import { leadOf } from './lead.js'
import { nameCards, sideBySide } from './name-cards.js'
import { sentenceCards } from './sentence-cards.js'
import { fitsTable, type Matrix, tableOf } from './table-of.js'
import { wholeForm } from './whole-form.js'

/**
 * Returns blocks of an answer in which each stretch that sets things against each other is a table, where every cell is
 * proved by the notes, or cards; all other blocks as they are. The blocks may be a whole answer or a part of it.
 *
 * @param form in which form comparisons are shown: whole if none is named
 */
export function findComparisons(
  nodes: readonly RootContent[],
  question: Question,
  form: Form = wholeForm,
): RootContent[] {
  const headings = question.answer.nodes.filter(isHeading)
  const start = nodes[0]?.position?.start.offset ?? 0
  const above = headings.findLast((heading) => (heading.position?.start.offset ?? 0) < start)
  const texts = [question.title, ...(above ? [toString(above)] : [])]
  const asking = askingOf(
    texts,
    headings.map((heading) => toString(heading)),
    form,
  )
  return scanAll(nodes, asking)
}

/** Looks until there is nothing more to find: what stood in one run with a stretch that is shown now may hold another. */
function scanAll(nodes: readonly RootContent[], asking: Asking): RootContent[] {
  const found = scan(nodes, asking)
  return found.length < nodes.length ? scanAll(found, asking) : found
}

/** An introduction in front of a name has no more characters than this. */
const longestIntroduction = 400

/** A stretch of blocks and what is shown for it. */
interface Found {
  readonly nodes: readonly RootContent[]
  readonly length: number
}

function scan(nodes: readonly RootContent[], asking: Asking): RootContent[] {
  const shown: RootContent[] = []
  /** Headings that the next block may stand below, each below the one before it. */
  let above: { readonly rank: number; readonly asking: Asking }[] = []
  for (let index = 0; index < nodes.length; ) {
    const rank = rankOf(nodes[index])
    const nearest = above.findLast((heading) => heading.rank < rank)
    const found = stretchAt(nodes.slice(index), nearest?.asking ?? asking)
    shown.push(...found.nodes)
    // Those that a table or cards have taken in say nothing of what stands below them.
    for (const heading of found.nodes.filter(isHeading)) {
      const own = { rank: rankOf(heading), asking: askingBelow(asking, toString(heading)) }
      above = [...above.filter(({ rank: higher }) => higher < own.rank), own]
    }
    index += found.length
  }
  return shown
}

function stretchAt(nodes: readonly RootContent[], asking: Asking): Found {
  const [first] = nodes
  const run = runAt(nodes)
  if (run) {
    const shown = inRun(run, asking)
    if (run.kind === 'list') return { nodes: shown ?? nodes.slice(0, 1), length: 1 }
    return { nodes: shown ?? withoutWindows(run.entries, asking), length: run.length }
  }
  const prose = sentenceCards(nodes, asking)
  if (prose) return { nodes: [prose.cards], length: prose.length }
  return (first?.type === 'paragraph' && belowSentence(first, nodes, asking)) || { nodes: nodes.slice(0, 1), length: 1 }
}

/** An introduction and the first thing may share a paragraph: the thing begins with a sentence of its own. */
function belowSentence(first: Paragraph, nodes: readonly RootContent[], asking: Asking): Found | undefined {
  const text = toString(first, { includeHtml: false })
  const ends = text.length <= longestIntroduction ? sentenceEnds(text) : []
  const end = ends.find((offset) => leadOf([{ type: 'text', value: text.slice(offset).trimStart() }]))
  if (end === undefined) return undefined
  const [head, ...others] = splitPhrasing(first.children, [end]).map((children): Paragraph => ({ ...first, children }))
  const next = [...others, ...nodes.slice(1)]
  const run = runAt(next)
  const shown = run?.kind === 'said' && head ? inRun(run, asking) : undefined
  return shown && run && head ? { nodes: [head, ...shown], length: run.length - others.length + 1 } : undefined
}

/** What is shown for a run of entries; undefined where none of them are set side by side. */
function inRun(run: Run, asking: Asking): RootContent[] | undefined {
  const table = factTable(run, asking)
  if (table) return table
  const matrix = shortMatrix(dimensionMatrix(run.entries, asking), asking)
  if (matrix) return [tableOf(matrix)]
  const found = sideBySide(run, asking).flatMap((window) => {
    const { entries, left } = cutWindow(run.entries, window)
    const cards = nameCards(entries, asking.form)
    return cards ? [{ window, shown: [cards, ...scan(left, asking)] }] : []
  })
  return found.length > 0 ? around(run, found, asking) : undefined
}

/** The cells that a table shows; undefined where they are prose even so. */
function shortMatrix(matrix: Matrix | undefined, { form }: Asking): Matrix | undefined {
  const short = matrix && form.matrix(matrix)
  return short && fitsTable(short) ? short : undefined
}

/** The first stretch of entries that share their keys; what is too long for cells is no table in parts, either. */
function factTable(run: Run, asking: Asking): RootContent[] | undefined {
  const { kind, entries } = run
  const window = sharedWindow(entries)
  if (!window || (kind === 'list' && window.to - window.from < entries.length)) return undefined
  const { entries: cut, left } = cutWindow(entries, window)
  const matrix = shortMatrix(factMatrix(cut, asking), asking)
  if (!matrix) return undefined
  return around(run, [{ window, shown: [tableOf(matrix), ...scan(left, asking)] }], asking)
}

function sharedWindow(entries: readonly Entry[]): Window | undefined {
  const shares = (from: number, to: number) => shareKeys(cutWindow(entries, { from, to }).entries)
  for (let from = 0; from + 2 <= entries.length; from += 1) {
    let to = from + 1
    while (to < entries.length && shares(from, to + 1)) to += 1
    // A neighbour that goes on in the same shape under keys of its own makes the entries a series, not a comparison.
    if (to - from >= 2)
      return [from - 1, to].some((near) => entries[near] && saysFacts(entries[near])) ? undefined : { from, to }
  }
  return undefined
}

interface Replaced {
  readonly window: Window
  readonly shown: readonly RootContent[]
}

/** The entries of a run in order, those of the windows replaced; what stands between windows may hold some of its own. */
function around(run: Run, replaced: readonly Replaced[], asking: Asking): RootContent[] {
  const sorted = [...replaced].sort((a, b) => a.window.from - b.window.from)
  const shown: RootContent[] = []
  let done = 0
  for (const { window, shown: nodes } of sorted) {
    shown.push(...between(run, done, window.from, asking), ...nodes)
    done = window.to
  }
  return [...shown, ...between(run, done, run.entries.length, asking)]
}

function between(run: Run, from: number, to: number, asking: Asking): RootContent[] {
  const entries = run.entries.slice(from, to)
  return (entries.length >= 2 && inRun({ ...run, entries }, asking)) || withoutWindows(entries, asking)
}

function withoutWindows(entries: readonly Entry[], asking: Asking): RootContent[] {
  return entries.flatMap(({ opening, name, blocks }) => [
    opening,
    ...scan(blocks, askingBelow(asking, isHeading(opening) ? toString(opening) : name)),
  ])
}

function isHeading(node: RootContent): boolean {
  return rankOf(node) < text
}

const [bold, text] = [7, 8]

/** What is below what: headings by depth, bold lines, everything else. */
function rankOf(node: RootContent | undefined): number {
  if (node?.type === 'heading') return node.depth
  const isBold = node?.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
  return isBold ? bold : text
}
