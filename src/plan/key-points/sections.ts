import type { RootContent } from 'mdast'
import { announces } from '../announces.js'

/** The sections of a part of an answer. */
export interface Sections {
  readonly sections: readonly (readonly RootContent[])[]
  /** Whether headings set them beside one another. */
  readonly areHeaded: boolean
}

/**
 * Returns what stands below each heading inside a part, the heading first; where it has none, what begins with each line
 * that announces a list, if there are several.
 */
export function sectionsOf(nodes: readonly RootContent[]): Sections {
  const isHeading = nodes.map(({ type }) => type === 'heading')
  const areHeaded = isHeading.includes(true)
  return { sections: cutBefore(nodes, areHeaded ? isHeading : announcements(nodes)), areHeaded }
}

function announcements(nodes: readonly RootContent[]): boolean[] {
  const opens = nodes.map((node, index) => announces(node) && nodes[index + 1]?.type === 'list')
  return opens.filter(Boolean).length < 2 ? nodes.map(() => false) : opens
}

function cutBefore(nodes: readonly RootContent[], opens: readonly boolean[]): RootContent[][] {
  const sections: RootContent[][] = [[]]
  nodes.forEach((node, index) => {
    if (opens[index]) sections.push([node])
    else sections.at(-1)?.push(node)
  })
  return sections.filter((section) => section.length > 0)
}
