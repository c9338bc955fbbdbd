import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { isDiagram } from '../figures/is-diagram.js'
import type { Source } from '../model.js'
import { imagesIn, withoutImages } from './figures.js'
import { textWidth } from './text-width.js'

/** The line that says what a figure shows. */
export interface Caption {
  readonly text: string
  /** The paragraph that it is in the notes. */
  readonly node: Paragraph
}

/** A block, and the line below it that is its caption. */
export interface Captioned {
  readonly node: RootContent
  readonly caption: Caption | undefined
}

/** A caption takes two lines at most, em. */
const widest = 90

/** A number that captions begin with, and what follows it. */
const label = /^(?:图|圖|图表|附图|그림|fig(?:ure)?\.?|diagram)\s*\d+(?:[-.–]\d+)*(?:\s*[:：.．、|—-]\s*|\s+|$)(.*)$/iu

/** How a sentence goes on that speaks of a figure instead of naming it. */
const verb =
  /^(?:中|所示|展示|显示|给出|描述|说明|表示|是|为|里|では|は|shows?|illustrates?|depicts?|presents?|gives?|is|are|and|below|above)/iu

/** Elements that people centre captions with. */
const centred = /^\s*<(?:center|figcaption|(?:p|div)\b[^>]*\balign\s*=\s*["']?center)/i

/** Pairs every picture and diagram with the short line right below it that is its caption; that line is no block any more. */
export function withCaptions(nodes: readonly RootContent[], source: Source): Captioned[] {
  const paired: Captioned[] = []
  const blocks = nodes.flatMap(picturesFirst)
  for (let at = 0; at < blocks.length; at++) {
    const [node, below] = [blocks[at], blocks[at + 1]]
    if (!node) continue
    const caption = below?.type === 'paragraph' && isPictures(node) ? captionOf(below, source) : undefined
    paired.push({ node, caption })
    if (caption !== undefined) at += 1
  }
  return paired
}

/** A paragraph that begins with its pictures becomes two: one for them and one for what is said below them. */
function picturesFirst(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const first = node.children.findIndex((child) => !isSilent(child) && withoutImages([child]).length > 0)
  const pictures = node.children.slice(0, first)
  const said = node.children.slice(first)
  if (first < 1 || imagesIn({ type: 'paragraph', children: said }).length > 0) return [node]
  if (imagesIn({ type: 'paragraph', children: pictures }).length === 0) return [node]
  return [
    { ...node, children: pictures },
    { ...node, children: withoutBlankStart(said), ...positionFrom(said[0], node) },
  ]
}

function isSilent(child: PhrasingContent): boolean {
  return child.type === 'break' || (child.type === 'text' && child.value.trim() === '')
}

function withoutBlankStart([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : []
  return [{ ...first, value: first.value.trimStart() }, ...rest]
}

function positionFrom(first: PhrasingContent | undefined, { position }: Paragraph): Pick<Paragraph, 'position'> {
  return position && first?.position ? { position: { ...position, start: first.position.start } } : {}
}

/** Returns whether a block shows a picture or a diagram and nothing else. */
export function isPictures(node: RootContent): boolean {
  if (node.type === 'code') return isDiagram(node)
  if (node.type !== 'paragraph') return false
  const rest = withoutImages(node.children)
  return rest.length < node.children.length && toString({ type: 'paragraph', children: rest }).trim() === ''
}

function captionOf(node: Paragraph, source: Source): Caption | undefined {
  const text = toString(node, { includeHtml: false }).replace(/\s+/g, ' ').trim()
  const isPlain = node.children.every(({ type }) => ['text', 'emphasis', 'strong', 'break', 'html'].includes(type))
  if (!isPlain || text === '' || textWidth(text) > widest) return undefined
  const named = label.exec(text)?.[1]
  const isNamed = named !== undefined && !verb.test(named)
  return isNamed || isSlanted(node) || isCentred(node, source) ? { text, node } : undefined
}

function isSlanted({ children }: Paragraph): boolean {
  const shown = children.filter((child) => toString(child).trim() !== '')
  return shown.length > 0 && shown.every(({ type }) => type === 'emphasis')
}

function isCentred({ position }: Paragraph, { text }: Source): boolean {
  const start = position?.start.offset
  if (start === undefined) return false
  // The paragraph may stand for the element or for the text inside it.
  const line = text.lastIndexOf('\n', start - 1) + 1
  return centred.test(text.slice(line, start + 200).split('\n')[0] ?? '')
}
