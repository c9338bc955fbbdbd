import { openerAt } from './conventions/opener.js'
import { headingOf, phrasingOf, type Step } from './flow.js'
import { lectureTitle } from './lecture-title.js'
import type { Roles } from './roles.js'

/** Returns the roles in notes without questions: the highest level of headings gives the sections, the next one the topics. */
export function plainRoles(flow: readonly Step[]): Roles {
  const title = lectureTitle(flow, new Set())
  const all = flow.filter((step) => headingOf(step) !== undefined && step.place === 'root' && step !== title)
  const depthOf = (step: Step) => headingOf(step)?.depth ?? 7
  const [first, second] = [...new Set(all.map(depthOf))].sort((one, other) => one - other)
  const sections = second === undefined ? [] : all.filter((step) => depthOf(step) === first)
  const topics = all.filter((step) => depthOf(step) === (second ?? first))
  return {
    questions: [],
    topics: topics.map((step) => openerAt(step, phrasingOf(step), { depth: depthOf(step) })),
    sections: new Set(sections),
    parts: new Set(),
    title,
  }
}
