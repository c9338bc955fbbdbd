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

/** Pieces of the container that atom `at` belongs to which stand on a slide. */
function piecesOn({ atoms }: Case, at: number, from: number, to: number): number {
  const container = atoms[at]?.container
  return atoms.slice(from, to).filter((atom) => atom.container === container).length
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
    return piecesOn(input, at, from, to) < least
  })
}

function slidePrice(input: Case, from: number, to: number): number {
  const full = high(input, from, to) / roomOf(input)
  const on = input.atoms.slice(from, to)
  const words = on
    .filter(({ content }) => content.type === 'item' || (content.type === 'flow' && content.node.type !== 'options'))
    .map(says)
    .join(' ')
  const cjk = words.match(/[\p{Script=Han}，。：；？！]/gu)?.length ?? 0
  const latin = words.match(/[A-Za-z]+/g)?.length ?? 0
  const listed = on.filter(({ content }) => content.type === 'item').length
  const shows = on.filter(
    ({ content, container, index }) =>
      content.type === 'figure' ||
      (index === 0 && (container?.kind === 'table' || (container?.kind === 'code' && !container.output))),
  ).length
  return (
    20 +
    (full < 0.7 ? 100 * (0.7 - full) * (0.7 - full) : 0) +
    (full > 0.95 ? 14 + 80 * (full - 0.95) * (full - 0.95) : 0) +
    (full > 1 ? 1000 * (full - 1) : 0) +
    (full < 0.25 ? 60 : 0) +
    (listed > 4 ? 6 * (listed - 4) : 0) +
    Math.max(0, (latin + cjk / 1.7 - 60) / 2) +
    (shows > 1 ? 40 : 0)
  )
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
  const [wasPicture, isPicture] = [before, after].map(({ content }) => content.type === 'figure')
  if (isPicture && !wasPicture && /下图/.test(says(before))) return 1000
  if (wasPicture && !isPicture && /上图/.test(says(after))) return 1000
  if (says(before).endsWith('：')) return after.container || isPicture ? 1000 : 30
  return apartPrice(before, after)
}

function apartPrice(before: Atom, after: Atom): number {
  const isCode = after.container?.kind === 'code'
  const isOwnText = before.content.type === 'flow' && !before.container
  if (isMaths(before) && /^其中/.test(says(after))) return 200
  if (isCode && before.container?.kind === 'code' && after.container.output) return 25
  if (isCode && isOwnText && !isMaths(before) && says(before).length <= 36) return 40
  if (after.content.type === 'figure' && before.content.type === 'flow') return 40
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
  if (kind === 'code' && least < 3) return 80
  if (kind === 'code' && /^\S/.test(says(after))) return 10
  if (kind === 'code') return says(before) === '' ? 20 : 30
  if (says(before).endsWith('：')) return 30
  return least > 1 ? 8 : 40
}
