import type { List, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { comparable } from './comparable.js'

/** A table of contents found in the notes. */
export interface Contents {
  readonly rest: readonly RootContent[]
  /** The heading and the list of the contents. */
  readonly dropped: readonly RootContent[]
  /** What the entries point at: fragments and comparable titles. */
  readonly targets: ReadonlySet<string>
}

const contentsTitle = /^(?:目录|目錄|目次|contents|table of contents|toc|index|목차)$/i

/** A list this short may be the links of an answer. */
const fewestLinks = 3

/** Finds the lists of links into the same file, and the heading right above each. */
export function findContents(nodes: readonly RootContent[]): Contents {
  const dropped = new Set<RootContent>()
  const targets = new Set<string>()
  nodes.forEach((node, index) => {
    if (node.type !== 'list' || !isContents(node)) return
    dropped.add(node)
    collectTargets(node, targets)
    const above = nodes[index - 1]
    if (above?.type === 'heading' && contentsTitle.test(toString(above).trim())) dropped.add(above)
  })
  return {
    rest: nodes.filter((node) => !dropped.has(node)),
    dropped: nodes.filter((node) => dropped.has(node)),
    targets,
  }
}

function isContents(list: List): boolean {
  let links = 0
  let linked = ''
  visit(list, 'link', (link) => {
    if (!link.url.startsWith('#')) return
    links += 1
    linked += toString(link)
  })
  return links >= fewestLinks && comparable(linked).length >= 0.8 * comparable(toString(list)).length
}

function collectTargets(list: List, targets: Set<string>): void {
  visit(list, 'link', (link) => {
    targets.add(decodeFragment(link.url.slice(1)))
    targets.add(comparable(toString(link)))
  })
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
