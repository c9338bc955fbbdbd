import type { Candidate } from './choose-family.js'
import type { Opener } from './conventions/convention.js'
import { openerAt } from './conventions/opener.js'
import { headingOf, phrasingOf, type Step } from './flow.js'
import { lectureTitle } from './lecture-title.js'
import { questionLikeness } from './question-likeness.js'
import type { Roles } from './roles.js'

/** From this share of asking titles on, a section without any holds topics. */
const mostlyAsking = 0.6

/** Returns the roles in a lecture whose questions are found: its sections stand above them. */
export function questionRoles(
  openers: readonly Opener[],
  best: Candidate,
  flow: readonly Step[],
  labels: ReadonlySet<Step>,
): Roles {
  const own = new Set(openers.map(({ step }) => step))
  const title = lectureTitle(flow, own)
  const above = headingsAbove(openers, best, flow, labels).filter((step) => step !== title)
  const isContainer = best.family.shape === 'container'
  const opening = isContainer ? [] : sectionHeadings(above, openers, best, flow)
  const parts = new Set(opening.filter((step, index) => isPart(step, opening[index + 1], openers)))
  const sections = new Set(opening.filter((step) => !parts.has(step)))
  const others = above.filter((step) => !sections.has(step) && !parts.has(step))
  const { questions, topics } = withoutTopics(openers, best, [...sections])
  return { questions, topics: [...topics, ...topHeadings(others).map(topicAt)], sections, parts, title }
}

/** Headings outside list items that may stand above the questions. */
function headingsAbove(
  openers: readonly Opener[],
  { family }: Candidate,
  flow: readonly Step[],
  labels: ReadonlySet<Step>,
): Step[] {
  const own = new Set(openers.map(({ step }) => step))
  const depth = Math.min(...openers.map((opener) => opener.depth))
  const inside = insideContainers(openers, flow)
  const isMarkdownOnly = family.kind === 'heading' && !family.shape.includes('html')
  const all = flow.filter((step) => {
    const heading = headingOf(step)
    if (!heading || step.place !== 'root' || own.has(step) || labels.has(step) || inside.has(step)) return false
    return heading.depth < depth && !(isMarkdownOnly && heading.data?.html)
  })
  if (family.kind === 'heading' || family.shape === 'container') return all
  const depths = openingDepths(all, own, flow)
  return all.filter((step) => depths.has(headingOf(step)?.depth ?? 7))
}

/** Above paragraphs any heading may be part of an answer: those of a depth that mostly stand right above a question are not. */
function openingDepths(all: readonly Step[], own: ReadonlySet<Step>, flow: readonly Step[]): Set<number> {
  const balance = new Map<number, number>()
  for (const step of all) {
    const next = flow[step.index + 1]
    const opens = next && (own.has(next) || headingOf(next) !== undefined || next.node.type === 'containerOpen')
    const depth = headingOf(step)?.depth ?? 7
    balance.set(depth, (balance.get(depth) ?? 0) + (opens ? 1 : -1))
  }
  return new Set([...balance].filter(([, surplus]) => surplus >= 0).map(([depth]) => depth))
}

/** Steps between the markers of containers that hold questions. */
function insideContainers(openers: readonly Opener[], flow: readonly Step[]): Set<Step> {
  const heads = new Set(openers.map(({ step }) => (step.node.type === 'containerOpen' ? step.index : step.index - 1)))
  const inside = new Set<Step>()
  const open: boolean[] = []
  for (const step of flow) {
    if (step.node.type === 'containerOpen') open.push(heads.has(step.index))
    if (open.includes(true)) inside.add(step)
    if (step.node.type === 'containerClose') open.pop()
  }
  return inside
}

/** Headings above questions, from the first to the last that holds any; one alone on its level is a title. */
function sectionHeadings(
  above: readonly Step[],
  openers: readonly Opener[],
  best: Candidate,
  flow: readonly Step[],
): Step[] {
  const holding = above.flatMap((step, index) => (holds(step, above[index + 1], openers, best, flow) ? [index] : []))
  const depths = above.map((step) => headingOf(step)?.depth ?? 7)
  const last = holding.at(-1) ?? -1
  let first = holding[0] ?? 0
  // Headings right above the first section stand above it, too.
  while (first > 0 && (depths[first - 1] ?? 7) < (depths[first] ?? 7)) first -= 1
  return above.filter((_, index) => {
    const depth = depths[index] ?? 7
    const isAlone = depths.filter((other) => other === depth).length === 1
    return index >= first && index <= last && !(isAlone && depths.some((other) => other > depth))
  })
}

function holds(
  step: Step,
  next: Step | undefined,
  openers: readonly Opener[],
  { family }: Candidate,
  flow: readonly Step[],
): boolean {
  const end = next?.index ?? flow.length
  if (openers.some((opener) => opener.step.index > step.index && opener.step.index < end)) return true
  const [sample] = family.openers
  if (!sample || family.kind !== 'heading') return false
  return flow.slice(step.index + 1, end).some((other) => isSibling(other, sample))
}

/** A heading written like the questions, though it is none. */
function isSibling(step: Step, { step: sample, depth }: Opener): boolean {
  const [heading, question] = [headingOf(step), headingOf(sample)]
  return heading?.depth === depth && step.place === sample.place && heading.data?.html === question?.data?.html
}

/** A section heading right above a deeper one, without a question between them. */
function isPart(step: Step, next: Step | undefined, openers: readonly Opener[]): boolean {
  if (!next || (headingOf(next)?.depth ?? 0) <= (headingOf(step)?.depth ?? 0)) return false
  return !openers.some((opener) => opener.step.index > step.index && opener.step.index < next.index)
}

/** In notes that mostly ask, the headings of a section that never asks are topics. */
function withoutTopics(
  openers: readonly Opener[],
  { family, evidence }: Candidate,
  sections: readonly Step[],
): Pick<Roles, 'questions' | 'topics'> {
  if (family.kind !== 'heading' || evidence.asking < mostlyAsking || sections.length < 2) {
    return { questions: openers, topics: [] }
  }
  const sectionOf = ({ step }: Opener) => sections.findLastIndex((section) => section.index < step.index)
  const asking = new Set(openers.filter(({ text }) => questionLikeness(text) > 0).map(sectionOf))
  const questions = openers.filter((opener) => asking.has(sectionOf(opener)))
  return { questions, topics: openers.filter((opener) => !asking.has(sectionOf(opener))) }
}

/** Of the headings without a role, those of the highest level; deeper ones are parts of their text. */
function topHeadings(steps: readonly Step[]): Step[] {
  let highest = 7
  return steps.filter((step) => {
    const depth = headingOf(step)?.depth ?? 7
    highest = Math.min(highest, depth)
    return depth === highest
  })
}

function topicAt(step: Step): Opener {
  return openerAt(step, phrasingOf(step), { depth: headingOf(step)?.depth ?? 7 })
}
