import type { Heading, Paragraph, RootContent } from 'mdast'
import { splitBackLinks } from './back-link-edges.js'
import { isBackLinkRow, isReturnRow } from './back-link-row.js'
import { bareLinks } from './bare-links.js'
import { blocksIn } from './blocks.js'
import type { Chrome, Found } from './chrome.js'
import type { ChromeContext } from './chrome-context.js'

const reason = 'back-to-top link'

/** Finds the links back to the top or the contents: as paragraphs, at the end of paragraphs, and beside headings. */
export const backLinks: Chrome = (nodes, context) => {
  const blocks = blocksIn(nodes)
  const lone = loneParagraphs(blocks)
  return blocks.flatMap((node): Found[] => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return []
    if (isBackLink(node, lone.has(node), context)) return [{ node, reason }]
    const split = splitBackLinks(node)
    return split ? [{ node, reason, split }] : []
  })
}

/** The paragraphs that are all that their list item says: an item `[Index](#index)` is an entry of its list. */
function loneParagraphs(blocks: readonly RootContent[]): Set<RootContent> {
  return new Set(
    blocks.flatMap((node) => {
      if (node.type !== 'listItem' || node.children.length !== 1) return []
      return node.children
    }),
  )
}

function isBackLink(node: Paragraph | Heading, isLone: boolean, context: ChromeContext): boolean {
  if (node.type === 'paragraph' && !isLone) return isBackLinkRow(node, context)
  const links = bareLinks(node.children)
  return links !== undefined && isReturnRow(links)
}
