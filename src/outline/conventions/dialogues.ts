import type { PhrasingContent } from 'mdast'
import type { Step } from '../flow.js'
import { speaker } from '../labels.js'
import { questionLikeness } from '../question-likeness.js'
import type { Convention, Opener } from './convention.js'
import { openerAt, textOf } from './opener.js'

/** Turns of an interview that are needed before two names are taken for speakers. */
const fewestTurns = 3

interface Turn {
  readonly step: Step
  readonly name: string
  readonly rest: readonly PhrasingContent[]
}

/** Interviews: paragraphs of two speakers in turn, `Interviewer: …` and `Candidate: …`, of whom the first mostly asks. */
export const dialogues: Convention = (flow) => {
  const turns = flow.flatMap((step) => turnOf(step) ?? [])
  const [asker, answerer] = speakersOf(turns)
  if (asker === undefined || answerer === undefined) return []
  const asked = turns.filter(({ name }, index) => name === asker && turns[index - 1]?.name !== asker)
  const asking = asked.filter(({ rest }) => questionLikeness(textOf(rest)) > 0)
  if (asked.length < fewestTurns || 2 * asking.length < asked.length) return []
  const openers = asked.map(({ step, rest }): Opener => openerAt(step, rest))
  return [{ shape: 'dialogue', openers, explicit: 1, answerer, kind: 'paragraph' }]
}

function turnOf(step: Step): Turn | undefined {
  if (step.node.type !== 'paragraph' || step.place !== 'root') return undefined
  const said = speaker(step.node.children)
  return said && { step, ...said }
}

/** The two names that speak most, the first to speak first; none where they do not take turns. */
function speakersOf(turns: readonly Turn[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [one, other] = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
  const between = turns.filter(({ name }) => name === one || name === other)
  const changes = between.filter(({ name }, index) => index > 0 && between[index - 1]?.name !== name).length
  if (between.length < 2 * fewestTurns - 1 || changes < 0.6 * (between.length - 1)) return []
  const first = between[0]?.name
  return first === one ? [one ?? '', other ?? ''] : [other ?? '', one ?? '']
}
