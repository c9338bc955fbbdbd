import { isIndexFile } from '../source/index-file.js'
import { headingOf, type Step } from './flow.js'

/**
 * Returns the heading that names the lecture: one that stands alone on its level above all others, opens the only file or
 * the index file and has no other role. In a lecture of several files other headings of that level name sections.
 */
export function lectureTitle(flow: readonly Step[], taken: ReadonlySet<Step>): Step | undefined {
  const isLecture = !flow.some(({ file }) => file > 0)
  const own = isLecture ? flow : flow.filter(({ source }) => isIndexFile(source))
  const all = own.filter((step) => headingOf(step) !== undefined && step.place === 'root')
  const [first, ...others] = all
  const depth = first && headingOf(first)?.depth
  if (!first || depth === undefined || taken.has(first)) return undefined
  return others.every((step) => (headingOf(step)?.depth ?? 7) > depth) ? first : undefined
}
