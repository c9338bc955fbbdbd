import type { Html, Image, PhrasingContent } from 'mdast'

/** Elements that mean the same as a kind of Markdown. */
const meanings: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = {
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  del: 'delete',
  s: 'delete',
}

/** Elements without a Markdown form that every slide can show; kept as bare tags. */
const kept = new Set(['sub', 'sup', 'kbd', 'mark', 'u', 'small'])

/** Elements whose tags carry no text and no meaning on a slide; their content stays. */
const transparent = new Set([
  'span',
  'font',
  'div',
  'p',
  'center',
  'a',
  'code',
  'tt',
  'big',
  'ins',
  'label',
  'abbr',
  'cite',
  'q',
  'details',
  'summary',
  'picture',
  'source',
  'section',
  'article',
  'nobr',
  'wbr',
])

const tag = /^<(\/?)([a-z][a-z0-9-]*)\b([^>]*?)\/?>$/i

interface Frame {
  readonly name: string
  readonly open: Html
  readonly children: PhrasingContent[]
}

/**
 * Returns inline content without raw HTML: known elements become Markdown or bare tags, comments go, and what only
 * looks like HTML, such as `<T>`, becomes the text that it is.
 */
export function resolveInlineHtml(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const frames: Frame[] = [{ name: '', open: { type: 'html', value: '' }, children: [] }]
  for (const node of nodes) {
    if (node.type === 'html') placeTag(node, frames)
    else top(frames).children.push('children' in node ? withResolvedChildren(node) : node)
  }
  while (frames.length > 1) closeUnmatched(frames)
  return top(frames).children
}

function withResolvedChildren<T extends PhrasingContent & { children: PhrasingContent[] }>(node: T): T {
  return { ...node, children: resolveInlineHtml(node.children) }
}

function placeTag(node: Html, frames: Frame[]): void {
  if (node.value.startsWith('<!--')) return
  const [, closing, rawName = '', attributes = ''] = tag.exec(node.value) ?? []
  const name = rawName.toLowerCase()
  const target = top(frames).children
  if (name === 'br') target.push({ type: 'break', ...at(node) })
  else if (name === 'img') target.push(image(attributes, node))
  else if (transparent.has(name)) return
  else if (!meanings[name] && !kept.has(name)) target.push({ type: 'text', value: node.value, ...at(node) })
  else if (closing) close(name, node, frames)
  else frames.push({ name, open: node, children: [] })
}

function close(name: string, node: Html, frames: Frame[]): void {
  if (!frames.some((frame) => frame.name === name)) return
  while (top(frames).name !== name) closeUnmatched(frames)
  const frame = frames.pop()
  const meaning = meanings[name]
  if (!frame) return
  const target = top(frames).children
  if (meaning) target.push({ type: meaning, children: frame.children, ...at(frame.open) })
  else
    target.push({ type: 'html', value: `<${name}>`, ...at(frame.open) }, ...frame.children, {
      type: 'html',
      value: `</${name}>`,
      ...at(node),
    })
}

/** An element that is never closed loses its tag and keeps its content. */
function closeUnmatched(frames: Frame[]): void {
  const frame = frames.pop()
  if (frame) top(frames).children.push(...frame.children)
}

function image(attributes: string, node: Html): Image {
  const alt = attribute(attributes, 'alt')
  const title = attribute(attributes, 'title')
  return {
    type: 'image',
    url: attribute(attributes, 'src') ?? '',
    alt: alt ?? '',
    ...(title === undefined ? {} : { title }),
    ...at(node),
  }
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

function at(node: Html): Pick<Html, 'position'> {
  return node.position ? { position: node.position } : {}
}

function top(frames: readonly Frame[]): Frame {
  const frame = frames.at(-1)
  if (!frame) throw new RangeError('Cannot read the open element of an empty stack, expected at least the root')
  return frame
}
