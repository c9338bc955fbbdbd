import type { Heading, Image, ImageReference, Nodes, Parents, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { movePoint } from './move-point.js'

/** One attribute: `#id`, `.class`, `key=value` or the `-` of a heading without a number; a colon may lead. */
const attribute = String.raw`(?:[#.][\p{L}\p{N}_:-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}=]+)|-)`
const attributes = String.raw`\{:?[ \t]*(${attribute}(?:[ \t]+${attribute})*)[ \t]*\}`
const behindPicture = new RegExp(`^${attributes}`, 'u')

/** Each part begins with a character that cannot go on the part before, so there is one way to match at most. */
const allAttributes = new RegExp(`^${attributes}$`, 'u')

/** Words of templates, as in `{#if}`, and sets, as in `{x=1}`, end a heading as text. */
const templateWord = /^#(?:if|each|await|key|unless|with|snippet)$/
const onlyValues = /^(?:[\w-]+=[^"'\s]+[ \t]*)+$/

/**
 * Leaves out the attributes of Pandoc and kramdown, such as `{width=50%}` right behind a picture and `{#id .class}` at the
 * end of a heading. A picture takes over its alternative text from them, a heading its id.
 */
export function dropAttributes(tree: Root, text: string): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') dropFromHeading(node, text)
    if ((node.type === 'image' || node.type === 'imageReference') && parent && index !== undefined) {
      dropBehindPicture(node, parent.children[index + 1], text)
      removeEmpty(parent, index + 1)
    }
  })
}

function dropFromHeading(heading: Heading, text: string): void {
  const last = heading.children.at(-1)
  if (last?.type !== 'text' || !last.value.endsWith('}')) return
  const brace = last.value.lastIndexOf('{')
  const found = brace === -1 ? undefined : allAttributes.exec(last.value.slice(brace))
  const [written = '', inside = ''] = found ?? []
  const end = last.position?.end
  if (!found || !end || !isWritten(written, (end.offset ?? 0) - written.length, text)) return
  if (templateWord.test(inside) || onlyValues.test(inside)) return
  const kept = last.value.slice(0, brace).trimEnd()
  shorten(last, kept, last.value.length - kept.length)
  removeEmpty(heading, heading.children.length - 1)
  const id = /(?:^|\s)#(\S+)/.exec(inside)?.[1]
  if (id && !heading.data?.htmlId) heading.data = { ...heading.data, htmlId: id }
}

function dropBehindPicture(image: Image | ImageReference, next: Nodes | undefined, text: string): void {
  const [written, inside = ''] = (next?.type === 'text' && behindPicture.exec(next.value)) || []
  const start = next?.position?.start
  if (next?.type !== 'text' || !written || !start || !isWritten(written, start.offset ?? 0, text)) return
  next.value = next.value.slice(written.length)
  if (next.position) next.position = { start: movePoint(start, written.length), end: next.position.end }
  const [, double, single] = /(?:^|\s)alt=(?:"([^"]*)"|'([^']*)')/.exec(inside) ?? []
  if (!image.alt) image.alt = double ?? single ?? image.alt ?? ''
}

function isWritten(written: string, offset: number, text: string): boolean {
  return text.startsWith(written, offset)
}

function shorten(node: Text, value: string, by: number): void {
  node.value = value
  if (node.position) node.position = { start: node.position.start, end: movePoint(node.position.end, -by) }
}

function removeEmpty(parent: Parents, index: number): void {
  const child = parent.children[index]
  if (child?.type === 'text' && child.value === '') parent.children.splice(index, 1)
}
