import type { Html, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ParseMarkdown } from '../html-blocks.js'
import type { ContainerMark } from './container-mark.js'
import { type DetailsTag, detailsTags } from './details-tags.js'
import { dedented, type Excerpt, excerptOf, placeInNotes, pointInNotes, sliceExcerpt } from './excerpt.js'
import { holdsNothing } from './holds-nothing.js'
import { parseInline } from './inline-processor.js'
import { splitParagraph } from './split-paragraph.js'

/** Replaces the tags of details and summaries by marks; what stands between tags of one HTML block is Markdown again. */
export function markDetails(tree: Parents, notes: string, parse: ParseMarkdown): void {
  const children = tree.children as RootContent[]
  const marked = children.flatMap((node): RootContent[] => {
    if (node.type === 'html') return splitHtml(node, notes, parse)
    if (node.type === 'paragraph') return splitParagraph(node, notes)
    if ('children' in node && node.type !== 'heading' && node.type !== 'table') markDetails(node, notes, parse)
    return [node]
  })
  tree.children = marked as typeof tree.children
}

function splitHtml(html: Html, notes: string, parse: ParseMarkdown): RootContent[] {
  const tags = detailsTags(html.value)
  if (tags.length === 0) return [html]
  const excerpt = excerptOf(html, notes)
  const after = sliceExcerpt(excerpt, tags.at(-1)?.end ?? 0, html.value.length)
  const split = tags.flatMap((tag, index) => {
    const before = tags[index - 1]
    const between = sliceExcerpt(excerpt, before?.end ?? 0, tag.start)
    const isTitle = tag.kind === 'summary' && tag.does === 'close' && before?.kind === 'summary'
    const content = isTitle ? contentOf(between, parseTitle) : contentOf(between, parse)
    return [...content, markOf(tag, excerpt)]
  })
  return [...split, ...contentOf(after, parse)]
}

function markOf({ kind, does, start, end }: DetailsTag, excerpt: Excerpt): ContainerMark {
  const position = { start: pointInNotes(excerpt, start), end: pointInNotes(excerpt, end) }
  return { type: 'containerMark', kind, does, name: kind, children: [], position }
}

function contentOf(excerpt: Excerpt, parse: ParseMarkdown): RootContent[] {
  if (excerpt.text.trim() === '') return []
  const text = dedented(excerpt)
  const tree = parse(text.text)
  placeInNotes(tree, text)
  return tree.children.filter((node) => node.type !== 'paragraph' || !holdsNothing(node.children))
}

/** A title is inline content; of the tags around it, those of a heading mean nothing there. */
function parseTitle(text: string): Root {
  const tree = parseInline(text)
  visit(tree, 'paragraph', (paragraph) => {
    paragraph.children = paragraph.children.filter((node) => !isHeadingTag(node))
  })
  return tree
}

function isHeadingTag(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<\/?h[1-6]\b/i.test(node.value)
}
