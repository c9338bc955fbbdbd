import type { Convention } from './convention.js'
import { lectureTitle } from './lecture-title.js'

/** Notes without questions: the highest level of headings gives the sections, the next one the topics. */
export const plainOutline: Convention = (files) => {
  const all = files.flatMap((file) => file.headings)
  const title = lectureTitle(files, new Set())
  const rest = all.filter((heading) => heading !== title)
  const depths = [...new Set(rest.map((heading) => heading.node.depth))].sort((a, b) => a - b)
  const [first, second] = depths
  const hasTwoLevels = second !== undefined
  const sections = hasTwoLevels ? rest.filter((heading) => heading.node.depth === first) : []
  const topics = rest.filter((heading) => heading.node.depth === (hasTwoLevels ? second : first))
  return {
    convention: 'outline',
    confidence: 0,
    role: 'topic',
    sections: new Set(sections),
    questions: new Set(topics),
    title,
  }
}
