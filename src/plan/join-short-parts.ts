import type { Heading, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { AnswerPart } from './answer-parts.js'
import { estimatedHeight } from './estimated-height.js'
import { headingNode } from './heading-node.js'
import { wordsOf } from './key-points/words.js'
import { textWidth } from './text-width.js'

/** A part of an answer as its slides show it. */
export interface ShownPart extends AnswerPart {
  /** A sentence of the part that heads its slides; undefined where it has none. */
  readonly assertion: readonly PhrasingContent[] | undefined
  /** Offset of the part in the notes. */
  readonly start: number
}

/**
 * Parts that fill less than `alone` of a slide each are read together, while all of them fill no more than `together`
 * and say no more than `words` (P6). An answer of many parts comes to fewer slides where they are fuller (K6).
 */
const limits = {
  few: { alone: 0.5, together: 0.9, words: 66 },
  many: { alone: 0.65, together: 1, words: 80 },
}
/** More parts than this are many (K6, less the question's own slide). */
const fewParts = 5
type Limits = (typeof limits)['few' | 'many']

/** Two sub-headings in one title keep within its two lines, in em (P2). */
const widestTitle = 44

/**
 * Joins short parts that follow one another to one slide: below the question's own heading where the first of them
 * stands directly below it, else below their sub-headings, which then name what the slide holds.
 */
export function joinShortParts(parts: readonly ShownPart[]): ShownPart[] {
  const within = parts.length > fewParts ? limits.many : limits.few
  const runs: ShownPart[][] = []
  for (const part of parts) {
    const run = runs.at(-1)
    if (run && mayJoin(run, part, within)) run.push(part)
    else runs.push([part])
  }
  return runs.flatMap(joined)
}

function mayJoin(run: readonly ShownPart[], part: ShownPart, within: Limits): boolean {
  const all = [...run, part]
  if (!all.every((one) => isShort(one, within))) return false
  const nodes = all.flatMap(contentOf)
  const words = wordsOf(nodes)
  const opens = run[0]?.heading === undefined
  return (
    words <= within.words &&
    estimatedHeight(nodes) <= within.together &&
    (opens || textWidth(toString({ type: 'paragraph', children: titleOf(all) })) <= widestTitle)
  )
}

function joined(run: readonly ShownPart[]): readonly ShownPart[] {
  const [first, ...others] = run
  if (!first || others.length === 0) return run
  const heading = first.heading && { children: titleOf(run), node: first.heading.node }
  return [{ heading, assertion: first.assertion, start: first.start, nodes: run.flatMap(contentOf) }]
}

/** The sub-headings, one after the other. */
function titleOf(run: readonly ShownPart[]): PhrasingContent[] {
  return run.flatMap(({ heading }, index) => [
    ...(index > 0 ? [{ type: 'text', value: ' · ' } as const] : []),
    ...(heading?.children ?? []),
  ])
}

function contentOf(part: ShownPart): RootContent[] {
  return [...headingOf(part), ...part.nodes]
}

function isShort({ nodes }: ShownPart, { alone }: Limits): boolean {
  return estimatedHeight(nodes) <= alone && !nodes.some(isVisual)
}

/** What is looked at has its heading for itself. */
function isVisual({ type }: RootContent): boolean {
  return type === 'table' || type === 'cards' || type === 'code'
}

function headingOf({ heading }: ShownPart): Heading[] {
  return heading ? [headingNode(heading.children, heading.node)] : []
}
