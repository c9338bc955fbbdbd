import type { RootContent } from 'mdast'
import type { Opener } from './conventions/convention.js'
import { openerAt } from './conventions/opener.js'
import { phrasingOf, type Step } from './flow.js'
import { questionLabel } from './labels.js'
import type { Roles } from './roles.js'

/** A stretch of the notes from what opens it to what opens the next. */
export interface Stretch {
  /** `text` has no opener of its own: it stands at the beginning of a file, or goes on behind a question's container. */
  readonly opens: 'section' | 'part' | 'title' | 'question' | 'topic' | 'text'
  readonly opener: Opener | undefined
  readonly file: number
  readonly blocks: readonly RootContent[]
}

/** Returns the stretches of a lecture in reading order; together they hold every block once. */
export function stretchesOf(flow: readonly Step[], roles: Roles): Stretch[] {
  const marks = marksOf(roles)
  const ends = containerEnds(flow, roles.questions)
  const stretches: { opens: Stretch['opens']; opener: Opener | undefined; file: number; blocks: RootContent[] }[] = []
  for (const step of flow) {
    const { file, node } = step
    const opening = marks.get(step) ?? []
    const isNewFile = stretches.at(-1)?.file !== file
    if (opening.length === 0 && isNewFile) stretches.push({ opens: 'text', opener: undefined, file, blocks: [] })
    for (const { opens, opener } of opening) stretches.push({ opens, opener, file, blocks: [...opener.rest] })
    if (opening.length === 0 && !isHead(step, flow, marks)) stretches.at(-1)?.blocks.push(node)
    if (ends.has(step)) stretches.push({ opens: 'text', opener: undefined, file, blocks: [] })
  }
  return stretches.filter(({ opens, blocks }) => opens !== 'text' || blocks.length > 0)
}

interface Mark {
  readonly opens: Stretch['opens']
  readonly opener: Opener
}

function marksOf({ questions, topics, sections, parts, title }: Roles): Map<Step, Mark[]> {
  const marks = new Map<Step, Mark[]>()
  const add = (opens: Stretch['opens'], opener: Opener) =>
    void marks.set(opener.step, [...(marks.get(opener.step) ?? []), { opens, opener }])
  const addStep = (opens: Stretch['opens'], step: Step) => add(opens, openerAt(step, phrasingOf(step)))
  for (const opener of questions) add('question', opener)
  for (const opener of topics) add('topic', opener)
  for (const step of sections) addStep('section', step)
  for (const step of parts) addStep('part', step)
  if (title) addStep('title', title)
  return marks
}

/** What only announces the block below it: a container whose first block is the question's title, a heading “Question”. */
function isHead({ node, index }: Step, flow: readonly Step[], marks: ReadonlyMap<Step, readonly Mark[]>): boolean {
  const next = flow[index + 1]
  if (next === undefined || marks.get(next)?.[0]?.opens !== 'question') return false
  return node.type === 'containerOpen' || (node.type === 'heading' && questionLabel(node.children)?.whole === true)
}

/** The markers at which the containers of questions end: what follows is no answer any more. */
function containerEnds(flow: readonly Step[], questions: readonly Opener[]): Set<Step> {
  const ends = new Set<Step>()
  const heads = new Set(questions.map(({ step }) => step.index))
  const open: boolean[] = []
  for (const step of flow) {
    if (step.node.type === 'containerOpen') open.push(heads.has(step.index) || heads.has(step.index + 1))
    if (step.node.type === 'containerClose' && open.pop()) ends.add(step)
  }
  return ends
}
