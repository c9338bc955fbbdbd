import type { Blockquote, Paragraph, RootContent, Strong, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Position } from 'unist'
import type { CalloutFamily, Source } from '../model.js'
import { calloutFamilies } from '../outline/callout-kinds.js'
import { isCalloutKind } from './is-callout-kind.js'
import { splitPhrasing } from './split-phrasing.js'

declare module 'mdast' {
  interface BlockquoteData {
    /** How a callout is shown. */
    family?: CalloutFamily
  }
}

/** What callouts are called where the notes give them no title. */
export type CalloutNames = Readonly<Record<CalloutFamily, string>>

/** Who said it, at the end of a quotation: two dashes, or one behind the end of a sentence. */
const attribution = /(?:^|(?<=[。！？.!?…”"’」』）)]))\s*(?:——|―+|—|–|--)\s*[^—–―。！？!?]{1,60}$/u

/**
 * Returns a quotation as it is shown: a callout with its family, under a name where the notes give it no title; any
 * other with the words of who said it marked.
 */
export function shownQuote(
  quote: Blockquote,
  source: Pick<Source, 'text'>,
  names: CalloutNames | undefined,
): Blockquote {
  const { callout } = quote.data ?? {}
  if (callout === undefined) return { ...quote, children: withAttribution(quote.children) }
  const family = calloutFamilies.get(callout) ?? 'note'
  const name = calloutFamilies.has(callout) ? names?.[family] : undefined
  const children = name === undefined ? quote.children : named(quote, name, source)
  return { ...quote, children: children as Blockquote['children'], data: { ...quote.data, family } }
}

/** Returns the content of a callout under a name, unless it has a title. */
function named({ children, data, position }: Blockquote, name: string, source: Pick<Source, 'text'>): RootContent[] {
  const [title, ...rest] = children
  if (data?.isUntitled) return [nameLine(name, position && { start: position.start, end: position.start }), ...children]
  const isNamed = title && isNamedByKind(title, data?.callout ?? '', source)
  return isNamed ? [nameLine(name, title.position), ...rest] : children
}

/** The name of the kind stands in for a title where there is none. */
function isNamedByKind(title: RootContent, callout: string, source: Pick<Source, 'text'>): boolean {
  return toString(title).toLowerCase() === callout && isCalloutKind(title, source)
}

function nameLine(name: string, position: Position | undefined): Paragraph {
  const text: Text = { type: 'text', value: name }
  const strong: Strong = { type: 'strong', children: [text] }
  return { type: 'paragraph', children: [strong], ...(position ? { position } : {}) }
}

function withAttribution(children: Blockquote['children']): Blockquote['children'] {
  const last = children.at(-1)
  if (last?.type !== 'paragraph' || children.length + toString(last).length < 3) return children
  const text = toString(last, { includeHtml: false })
  const found = attribution.exec(text)
  if (!found || (found.index === 0 && children.length === 1)) return children
  const [said = [], by] = found.index === 0 ? [[], last.children] : splitPhrasing(last.children, [found.index])
  if (!by) return children
  const cite: Paragraph = {
    ...last,
    children: [{ type: 'html', value: '<cite>' }, ...by, { type: 'html', value: '</cite>' }],
  }
  return [...children.slice(0, -1), ...(said.length > 0 ? [{ ...last, children: said }] : []), cite]
}

/** Tells whether a paragraph says who said the quotation above it. */
export function isAttribution(node: RootContent): boolean {
  const first = node.type === 'paragraph' ? node.children[0] : undefined
  return first?.type === 'html' && first.value === '<cite>'
}
