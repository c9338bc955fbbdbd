import type { SlideMeasure } from '../../src/fit/measure-in-page.js'
import type { Atom } from '../../src/model.js'

/** Atoms, what is measured of them, and the px kept free on each slide. */
export interface Case {
  readonly atoms: readonly Atom[]
  readonly measure: SlideMeasure
  readonly slack: number
}

/** What a way to break atoms is judged by: first by how many breaks and slides are faulty, then by its cost. */
export interface Verdict {
  readonly starts: readonly number[]
  readonly faults: number
  readonly cost: number
}

/**
 * Every way to break atoms into slides on which each slide of several atoms fits, judged by a second writing of the
 * rules (slide-design 4.2, M22) that shares no line with the first.
 */
export function everyWay(input: Case): Verdict[] {
  const count = input.atoms.length
  const subsets = Array.from({ length: 2 ** Math.max(0, count - 1) }, (_, bits) => [
    0,
    ...Array.from({ length: count - 1 }, (_unused, index) => index + 1).filter((at) => bits & (1 << (at - 1))),
  ])
  return subsets.filter((starts) => fits(input, starts)).map((starts) => judge(input, starts))
}

/** Judges one way to break atoms. */
export function judge(input: Case, starts: readonly number[]): Verdict {
  const slides = slidesOf(input, starts)
  const forbidden = starts.slice(1).filter((at) => priceOf(input, at) === 1000).length
  return {
    starts,
    faults: forbidden + slides.filter(([from, to]) => isRemnant(input, from, to)).length,
    cost:
      slides.reduce((sum, [from, to]) => sum + slidePrice(input, from, to), 0) +
      starts.slice(1).reduce((sum, at) => sum + priceOf(input, at), 0),
  }
}

function slidesOf({ atoms }: Case, starts: readonly number[]): [number, number][] {
  return starts.map((from, index) => [from, starts[index + 1] ?? atoms.length])
}

function roomOf({ measure, slack }: Case): number {
  return measure.bodyBottom - measure.bodyTop - slack
}

function high({ measure: { atoms } }: Case, from: number, to: number): number {
  const [first, last] = [atoms[from], atoms[to - 1]]
  return first && last ? first.head + (last.bottom - first.top) + last.tail : 0
}

function fits(input: Case, starts: readonly number[]): boolean {
  return slidesOf(input, starts).every(([from, to]) => to === from + 1 || high(input, from, to) <= roomOf(input))
}

/** An item with blocks below its words, or with as many words as half a slide, or of a list of such. */
function isLikeSection(atom: Atom): boolean {
  if (atom.content.type !== 'item') return false
  if (isOfLeads(atom)) return true
  return atom.content.node.children.length > 1 || says(atom).length > 150
}

function isOfLeads({ container }: Atom): boolean {
  return container?.kind === 'list' && container.leads === true
}

function isRemnant(input: Case, from: number, to: number): boolean {
  const { atoms } = input
  if (from > 0 && high(input, from, to) / roomOf(input) < 0.25) return true
  const torn = [
    [from - 1, from],
    [to - 1, to],
  ].filter(
    ([before = 0, after = 0]) => atoms[before]?.container && atoms[before]?.container === atoms[after]?.container,
  )
  return torn.some(([before = 0, after = 0]) => {
    const at = after === from ? after : before
    const least = { list: 2, table: 2, code: 3, quote: 1 }[atoms[at]?.container?.kind ?? 'quote']
    const pieces = atoms.slice(from, to).filter((atom) => atom.container === atoms[at]?.container)
    return pieces.length < least && !pieces.some(isLikeSection)
  })
}

function slidePrice(input: Case, from: number, to: number): number {
  const full = high(input, from, to) / roomOf(input)
  const on = input.atoms.slice(from, to)
  const words = on
    .filter(
      ({ content }) =>
        content.type === 'item' || (content.type === 'flow' && ['paragraph', 'heading'].includes(content.node.type)),
    )
    .map(reads)
    .join(' ')
  const cjk = words.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = words.match(/[A-Za-z]+/g)?.length ?? 0
  const list = on.filter(({ content }) => content.type === 'item')
  const listed = list.length
  const most = list.some((atom) => says(atom).length > 34) ? 5 : 6
  const shows = on.filter(
    ({ content, container, index, below }) =>
      !below &&
      (content.type === 'figure' ||
        (index === 0 && (container?.kind === 'table' || (container?.kind === 'code' && !container.output)))),
  ).length
  return (
    20 +
    (full < 0.7 ? 100 * (0.7 - full) * (0.7 - full) : 0) +
    (full > 0.95 ? 12 + 100 * (full - 0.95) + 80 * (full - 0.95) * (full - 0.95) : 0) +
    (full > 1 ? 1000 * (full - 1) : 0) +
    (full < 0.25 ? 60 : 0) +
    (listed > 4 ? 6 * (listed - 4) : 0) +
    (listed > most ? 40 * (listed - most) : 0) +
    Math.max(0, (latin + cjk / 1.7 - 60) / 2) +
    (shows > 1 ? 40 : 0)
  )
}

/** What of it is read: code is looked at. */
function reads(atom: Atom): string {
  const { content } = atom
  if (content.type !== 'item') return says(atom)
  const children = content.node.children.filter(({ type }) => type !== 'code')
  return says({ ...atom, content: { ...content, node: { ...content.node, children } } })
}

function says({ content }: Atom): string {
  if (content.type === 'line') return content.value
  if (content.type === 'figure') return content.caption ?? ''
  if (content.type === 'figures') return ''
  return (
    JSON.stringify(content.node)
      .replaceAll(/"type":"html","value":"[^"]*"/g, '')
      .match(/(?<="value":")[^"]*/g)
      ?.join('') ?? ''
  )
}

function priceOf(input: Case, at: number): number {
  const { atoms } = input
  const [before, after] = [atoms[at - 1], atoms[at]]
  if (!before || !after) return 0
  const isTitle = ({ content }: Atom) => content.type === 'flow' && content.node.type === 'heading'
  if (isTitle(before)) return 1000
  if (after.container && after.container === before.container) return tearPrice(input, at, before, after)
  if (isTitle(after)) return -6
  if (after.below && before.container === after.below.list && says(before).length <= 66) return 1000
  const [wasPicture, isPicture] = [before, after].map(({ content }) => content.type === 'figure')
  if (isPicture && !wasPicture && /下图/.test(says(before))) return 1000
  if (wasPicture && !isPicture && /上图/.test(says(after))) return 1000
  return cutOff(before, after) ?? leadPrice(before, after) ?? apartPrice(before, after)
}

/** The price after a line that cannot be the last one, whatever else follows. */
function cutOff(before: Atom, after: Atom): number | undefined {
  const isMore = after.container || after.content.type === 'figure' || isMaths(after)
  const [isOff, isTitle] = [breaksOff(before), marked(before) === 'all']
  if (isMore && (isOff || isTitle)) return 1000
  if (isOff) return 30
  return isTitle ? 40 : undefined
}

function breaksOff(atom: Atom): boolean {
  return ['flow', 'item'].includes(atom.content.type) && /[：，]$/.test(says(atom))
}

/** How much of a paragraph of its own is bold, of one no longer than two lines. */
function marked(atom: Atom): 'all' | 'start' | 'none' {
  const { content, container } = atom
  if (container || content.type !== 'flow' || content.node.type !== 'paragraph' || says(atom).length > 66) return 'none'
  if (content.node.children[0]?.type !== 'strong') return 'none'
  return content.node.children.length > 1 ? 'start' : 'all'
}

/** The price between a line of text and what is no text below it. */
function leadPrice(before: Atom, after: Atom): number | undefined {
  const { content, container } = before
  if (content.type === 'item' && isOfLeads(before) && says(before).length <= 36) return lastLeadPrice(after)
  if (content.type !== 'flow' || (isMaths(before) && /^其中/.test(says(after)))) return undefined
  const isLine = content.node.type === 'paragraph' && !container && says(before).length <= 36
  if (after.content.type === 'figure') return isLine ? 40 : 15
  const kind = after.container?.kind ?? 'quote'
  if (kind === 'quote') return undefined
  if (marked(before) === 'start') return 40
  if (isLine && kind === 'code') return 40
  return isLine ? 25 : undefined
}

/** The price between the last lead of a list and what the notes leave at the margin below it. */
function lastLeadPrice(after: Atom): number | undefined {
  if (after.content.type === 'figure') return 30
  return after.container?.kind === 'list' || !(after.container || isMaths(after)) ? undefined : 200
}

function apartPrice(before: Atom, after: Atom): number {
  if (isMaths(before) && /^其中/.test(says(after))) return 200
  if (before.container?.kind === 'code' && after.container?.kind === 'code' && after.container.output) return 25
  return /^例如/.test(says(after)) ? 30 : 0
}

function isMaths({ content }: Atom): boolean {
  return content.type === 'flow' && content.node.type === 'math'
}

function tearPrice(input: Case, at: number, before: Atom, after: Atom): number {
  const own = input.atoms.flatMap(({ container }, index) => (container === after.container ? [index] : []))
  const [from, to] = [own[0] ?? 0, (own.at(-1) ?? 0) + 1]
  const kind = after.container?.kind ?? 'quote'
  const whole = { list: 12, table: 40, code: 90, quote: 12 }[kind]
  const [formula, lead] = input.atoms.slice(Math.max(0, from - 2), from)
  const explains = formula && lead && isMaths(formula) && /^其中/.test(says(lead))
  return (
    sidesPrice(kind, Math.min(at - from, to - at), before, after) +
    (high(input, from, to) <= roomOf(input) ? whole : 0) +
    (explains ? 60 : 0)
  )
}

function sidesPrice(kind: 'list' | 'table' | 'code' | 'quote', least: number, before: Atom, after: Atom): number {
  if (kind === 'quote') return JSON.stringify(after.content).includes('<cite>') ? 200 : 20
  if (kind === 'table') return least > 1 ? 12 : 60
  if (kind === 'list') return itemsPrice(before, after)
  if (least < 3) return 80
  if (/^\S/.test(says(after))) return 10
  return says(before) === '' ? 20 : 30
}

function itemsPrice(before: Atom, after: Atom): number {
  if (breaksOff(before)) return 30
  const above = after.index > 1 || isLikeSection(before)
  const below = after.count - after.index > 1 || isLikeSection(after)
  return above && below ? 8 : 40
}
