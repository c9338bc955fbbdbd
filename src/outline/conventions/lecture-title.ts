import type { HeadingEntry, NotesFile } from '../notes-file.js'

/**
 * Returns the heading that names the lecture: a level-one heading that stands alone on its level, opens the only
 * file and is no question itself. In a lecture of several files each level-one heading names a section.
 */
export function lectureTitle(
  files: readonly NotesFile[],
  questions: ReadonlySet<HeadingEntry>,
): HeadingEntry | undefined {
  const [only, ...others] = files
  if (!only || others.length > 0) return undefined
  const levelOne = only.headings.filter((heading) => heading.node.depth === 1)
  const [first] = levelOne
  return levelOne.length === 1 && first && first === only.headings[0] && !questions.has(first) ? first : undefined
}
