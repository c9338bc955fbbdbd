import type { HeadingEntry } from '../notes-file.js'
import { questionLikeness } from '../question-likeness.js'
import type { Convention } from './convention.js'
import { lectureTitle } from './lecture-title.js'

/** A kind of heading is taken for questions from this share of support on. */
const leastSupport = 0.4

/**
 * Questions are sibling headings (same depth, same way of writing) that read like questions or that the contents
 * list; sections are the headings above them. Sub-headings inside answers differ in depth or in the way of writing.
 */
export const headings: Convention = (files) => {
  const all = files.flatMap((file) => file.headings)
  const best = siblingGroups(all)
    .map((group) => ({ group, support: support(group) }))
    .sort((a, b) => b.support * Math.sqrt(b.group.length) - a.support * Math.sqrt(a.group.length))[0]
  if (!best || best.support < leastSupport) return undefined
  const questions = new Set(best.group)
  const title = lectureTitle(files, questions)
  return {
    convention: 'headings',
    confidence: best.support,
    role: 'question',
    sections: sectionsAbove(all, questions, title),
    questions,
    title,
  }
}

function siblingGroups(all: readonly HeadingEntry[]): HeadingEntry[][] {
  const groups = new Map<string, HeadingEntry[]>()
  for (const heading of all) groups.set(heading.siblings, [...(groups.get(heading.siblings) ?? []), heading])
  return [...groups.values()]
}

function support(group: readonly HeadingEntry[]): number {
  const scores = group.map((heading) => Math.min(1, questionLikeness(heading.title) + (heading.listed ? 0.3 : 0)))
  return scores.reduce((sum, score) => sum + score, 0) / group.length
}

/** The headings that stand above questions, and their siblings, whether or not those hold questions. */
function sectionsAbove(
  all: readonly HeadingEntry[],
  questions: ReadonlySet<HeadingEntry>,
  title: HeadingEntry | undefined,
): Set<HeadingEntry> {
  const depth = [...questions][0]?.node.depth ?? 1
  const kinds = new Set<string>()
  let above: HeadingEntry | undefined
  for (const heading of all) {
    if (heading.node.depth < depth && heading !== title) above = heading
    else if (questions.has(heading) && above) kinds.add(above.siblings)
  }
  return new Set(all.filter((heading) => heading !== title && kinds.has(heading.siblings)))
}
