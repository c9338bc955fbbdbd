import type { Family, Opener } from './conventions/convention.js'
import { headingOf, phrasingOf, type Step } from './flow.js'
import { answerLabel } from './labels.js'
import { numberingOf } from './numbering.js'
import { questionLikeness } from './question-likeness.js'

/** What speaks for a family being the questions of the notes, each as a share from 0 to 1. */
export interface Evidence {
  /** Openers that read like questions. */
  readonly asking: number
  /** Openers that the table of contents leads to. */
  readonly listed: number
  /** Openers that are numbered. */
  readonly numbered: number
  /** Openers with an answer label, options or a label of their own. */
  readonly labelled: number
  /** Share of the notes that stands below openers. */
  readonly coverage: number
  /** Openers with nothing directly below them but deeper headings: those head sections. */
  readonly empty: number
}

/** What is known of the whole lecture. */
export interface Surroundings {
  readonly flow: readonly Step[]
  readonly labels: ReadonlySet<Step>
  readonly isListed: (opener: Opener) => boolean
}

/** How far below an opener its answer label may stand. */
const farthestLabel = 13

/** Returns the evidence for a family. */
export function evidenceFor(family: Family, { flow, labels, isListed }: Surroundings): Evidence {
  const { openers } = family
  const share = (test: (opener: Opener) => boolean) => openers.filter(test).length / openers.length
  const own = new Set(openers.map(({ step }) => step.index))
  return {
    asking: openers.reduce((sum, { text }) => sum + Math.ceil(questionLikeness(text)), 0) / openers.length,
    listed: share(isListed),
    numbered: share(({ step }) => numberingOf(step.text) !== undefined || step.place === 'item-head'),
    labelled: family.explicit > 0 ? family.explicit : share(({ step }) => hasAnswerLabel(step, flow, own)),
    coverage: coverage(family, flow, labels),
    empty: share(({ step, rest }) => rest.length === 0 && headsHeadings(step, flow)),
  }
}

function hasAnswerLabel(step: Step, flow: readonly Step[], own: ReadonlySet<number>): boolean {
  if (/^Q\d/i.test(step.text)) return true
  for (let index = step.index + 1; index <= step.index + farthestLabel; index++) {
    const next = flow[index]
    if (!next || next.file !== step.file || own.has(index)) return false
    const title = next.node.type === 'containerOpen' ? next.node.title : phrasingOf(next)
    if (answerLabel(title)) return true
  }
  return false
}

/** A family covers what stands below its openers, up to the next opener or a heading above them. */
function coverage({ openers }: Family, flow: readonly Step[], labels: ReadonlySet<Step>): number {
  const depth = openers[0]?.depth ?? 7
  const starts = new Set(openers.map(({ step }) => step.index))
  let covered = 0
  let isInside = false
  for (const step of flow) {
    const heading = headingOf(step)
    const ends = heading && heading.depth < depth && step.place !== 'item' && !labels.has(step)
    if (starts.has(step.index)) isInside = true
    else if (ends || flow[step.index - 1]?.file !== step.file) isInside = false
    if (isInside) covered += 1
  }
  return flow.length === 0 ? 0 : covered / flow.length
}

function headsHeadings(step: Step, flow: readonly Step[]): boolean {
  const next = flow[step.index + 1]
  const heading = next && headingOf(next)
  const own = headingOf(step)
  if (!next) return true
  return heading !== undefined && (heading.depth > (own?.depth ?? 9) || next.place === 'item-head')
}
