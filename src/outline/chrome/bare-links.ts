import type { Link, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { hasLetters } from './letters.js'

/** Returns the links of inline content that holds nothing besides but separators; undefined for other content. */
export function bareLinks(nodes: readonly PhrasingContent[]): readonly Link[] | undefined {
  const links: Link[] = []
  return collect(nodes, links) && links.length > 0 ? links : undefined
}

/** Returns what makes two rows of links the same: their texts and addresses. */
export function linksKey(links: readonly Link[]): string {
  return JSON.stringify(links.map((link) => [toString(link), link.url]))
}

function collect(nodes: readonly PhrasingContent[], links: Link[]): boolean {
  return nodes.every((node) => {
    switch (node.type) {
      case 'link':
        links.push(node)
        return true
      case 'strong':
      case 'emphasis':
      case 'delete':
        return collect(node.children, links)
      case 'text':
        return !hasLetters(node.value)
      default:
        return node.type === 'break' || node.type === 'html'
    }
  })
}
