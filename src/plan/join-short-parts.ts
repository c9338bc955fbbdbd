import type { Heading, PhrasingContent, RootContent } from 'mdast'
import type { AnswerPart } from './answer-parts.js'
import { estimatedHeight } from './estimated-height.js'

/** A part of an answer as its slides show it. */
export interface ShownPart extends AnswerPart {
  /** A sentence of the part that heads its slides; undefined where it has none. */
  readonly assertion: readonly PhrasingContent[] | undefined
  /** Offset of the part in the notes. */
  readonly start: number
}

/** Two parts that fill less than this share of a slide each are read together. */
const shortPart = 0.42

/**
 * Joins short parts that follow one another, and what stands directly below the question with those that follow it:
 * they become slides under the question's own heading, their sub-headings inside.
 */
export function joinShortParts(parts: readonly ShownPart[]): ShownPart[] {
  const runs: ShownPart[][] = []
  for (const part of parts) {
    const run = runs.at(-1)
    if (run && isShort(part) && run.every((one) => one.heading === undefined || isShort(one))) run.push(part)
    else runs.push([part])
  }
  return runs.flatMap(joined)
}

function joined(run: readonly ShownPart[]): readonly ShownPart[] {
  const [first, ...others] = run
  if (!first || others.length === 0) return run
  const together: ShownPart = {
    heading: undefined,
    assertion: first.assertion,
    start: first.start,
    nodes: run.flatMap((part) => [...headingOf(part), ...part.nodes]),
  }
  return [together]
}

function isShort({ nodes }: ShownPart): boolean {
  return estimatedHeight(nodes) <= shortPart && !nodes.some(isVisual)
}

/** What is looked at has its heading for itself. */
function isVisual({ type }: RootContent): boolean {
  return type === 'table' || type === 'cards' || type === 'code'
}

function headingOf({ heading }: ShownPart): Heading[] {
  if (!heading) return []
  const { position } = heading.node
  const node: Heading = { type: 'heading', depth: 4, children: [...heading.children] }
  return [position ? { ...node, position } : node]
}
