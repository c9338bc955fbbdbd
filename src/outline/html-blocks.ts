import type { Element, RootContent as HastContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import type { Html, Parents, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import { flattenCell } from './cell-content.js'
import { shiftPositions } from './shift-positions.js'

declare module 'mdast' {
  interface HeadingData {
    /** The heading was written as HTML. */
    html?: boolean
    /** The `id` that the HTML gave it. */
    htmlId?: string
  }
}

/** Parses a piece of Markdown that stands inside an HTML block. */
export type ParseMarkdown = (markdown: string) => Root

/**
 * Replaces the HTML blocks of a tree by what they mean: `<h2 id="…">` becomes a heading that keeps its id and line,
 * tables, lists and pictures become theirs, and text under an HTML heading is Markdown again.
 */
export function replaceHtmlBlocks(tree: Parents, parse: ParseMarkdown): void {
  const children = tree.children as RootContent[]
  const replaced = children.flatMap((node) => {
    if (node.type === 'html') return isFlow(tree) ? fromHtmlBlock(node, parse, tree.type === 'root') : [node]
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') replaceHtmlBlocks(node, parse)
    return [node]
  })
  tree.children = replaced as typeof tree.children
}

function isFlow(parent: Parents): boolean {
  return parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem'
}

function fromHtmlBlock(node: Html, parse: ParseMarkdown, keepsFurniture: boolean): RootContent[] {
  const start = node.position?.start
  if (!start) return [node]
  const fragment = fromHtml(node.value, { fragment: true })
  // Comments and rules of the page are listed where they are left out.
  const shown = fragment.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (keepsFurniture && shown.length > 0 && shown.every(isFurniture)) return [node]
  return runs(fragment.children).flatMap((run) => {
    const isText = run.every((child) => child.type === 'text')
    const nodes = isText ? parseText(run, node.value, start, parse) : convert(run, start)
    return nodes.map((made) => withPositions(made, node))
  })
}

function isFurniture(node: HastContent): boolean {
  return node.type === 'comment' || (node.type === 'element' && (node.tagName === 'br' || node.tagName === 'hr'))
}

/** Groups the children into runs of plain text and runs of elements; text only counts where it is not blank. */
function runs(children: readonly HastContent[]): HastContent[][] {
  const result: HastContent[][] = []
  for (const child of children) {
    if (child.type === 'comment' || (child.type === 'text' && child.value.trim() === '')) continue
    const last = result.at(-1)
    const joins =
      last && (last[0]?.type === 'text') === (child.type === 'text') && !isHeading(child) && !isHeading(last[0])
    if (joins) last.push(child)
    else result.push([child])
  }
  return result
}

function isHeading(node: HastContent | undefined): boolean {
  return node?.type === 'element' && /^h[1-6]$/.test(node.tagName)
}

/** Tags that the HTML parser ignores and that a run may begin with; parsed again, they would be an HTML block again. */
const ignoredTags = /^(?:\s*<\/?[a-z][^>]*>)+[ \t]*/i

function parseText(run: readonly HastContent[], value: string, start: Point, parse: ParseMarkdown): RootContent[] {
  const from = run[0]?.position?.start
  const to = run.at(-1)?.position?.end
  if (from?.offset === undefined || to?.offset === undefined) return []
  const text = value.slice(from.offset, to.offset)
  const ignored = ignoredTags.exec(text)?.[0] ?? ''
  const tree = parse(text.slice(ignored.length))
  shiftPositions(tree, pointAfter(ignored))
  shiftPositions(tree, from)
  shiftPositions(tree, start)
  return tree.children
}

function pointAfter(text: string): Point {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length }
}

function convert(run: HastContent[], start: Point): RootContent[] {
  const tree = toMdast(
    { type: 'root', children: run },
    {
      document: true,
      newlines: true,
      handlers: headingHandlers,
      nodeHandlers: { comment: () => undefined },
    },
  )
  shiftPositions(tree, start)
  return tree.type === 'root' ? tree.children : []
}

/** What the conversion adds, such as a paragraph around a picture, stands where its HTML stands. */
function withPositions(made: RootContent, html: Html): RootContent {
  visit(made, (node) => {
    if (node.type === 'tableCell') flattenCell(node)
    if (!node.position && html.position) node.position = html.position
  })
  return made
}

/** A heading that remembers the `id` its author gave it: the targets of a table of contents. */
const headingWithId: Handle = (state, element: Element) => {
  const id = element.properties['id']
  const data = typeof id === 'string' ? { html: true, htmlId: id } : { html: true }
  return { ...defaultHandlers.h1(state, element), data }
}

const headingHandlers = Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, headingWithId]))
