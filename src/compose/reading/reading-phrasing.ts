import type { Link, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { decodedUri } from '../../decoded-uri.js'
import { isFootnoteMark } from '../../plan/footnotes.js'
import type { ReadingContext } from './reading-context.js'

/** Returns a line of text with the marks of footnotes above the line, and on paper addresses written out behind their links. */
export function readingPhrasing(nodes: readonly PhrasingContent[], context: ReadingContext): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (isFootnoteMark(node, context.source)) return [html('<sup>'), node, html('</sup>')]
    if (!('children' in node)) return [node]
    const own = { ...node, children: readingPhrasing(node.children, context) } as PhrasingContent
    return context.isPaper && node.type === 'link' ? [own, ...written(node)] : [own]
  })
}

/** Paper has no links: the address is printed, unless it is what the link says. */
function written(link: Link): PhrasingContent[] {
  if (!/^(?:https?:\/\/|mailto:)./i.test(link.url)) return []
  const address = shortAddress(link.url)
  if (shortAddress(toString(link).trim()) === address) return []
  return [html('<span class="address">'), { type: 'text', value: ` (${address})` }, html('</span>')]
}

function shortAddress(url: string): string {
  return decodedUri(url.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '').replace(/\/$/, ''), decodeURI)
}

function html(value: string): PhrasingContent {
  return { type: 'html', value }
}
