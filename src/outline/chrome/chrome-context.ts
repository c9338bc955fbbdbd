import type { Heading, Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { comparable } from '../comparable.js'
import { bareLinks, linksKey } from './bare-links.js'
import { blocksIn } from './blocks.js'
import { isContentsTitle } from './contents-title.js'
import { letterCount } from './letters.js'

/** What is known of a whole file before anything is removed from it. */
export interface ChromeContext {
  /** Tells whether a block stands before the first section or question. */
  readonly isFront: (node: RootContent) => boolean
  /** Returns the line of the heading that a fragment or a title names. */
  readonly lineOf: (name: string) => number | undefined
  /** Tells whether a paragraph is nothing but links and stands in the file three times or more. */
  readonly isRepeated: (paragraph: Paragraph) => boolean
}

/** A row of links that is repeated this often leads through the page. */
const fewestRepeats = 3

/** Reads what the kinds of furniture need to know of a file. */
export function chromeContext(nodes: readonly RootContent[]): ChromeContext {
  const blocks = blocksIn(nodes)
  const headings = blocks.filter((node) => node.type === 'heading')
  const frontEnd = frontEndOf(nodes, headings)
  const lines = linesOf(headings)
  const repeats = repeatsOf(blocks)
  return {
    isFront: (node) => lineOfNode(node) < frontEnd,
    lineOf: (name) => lines.get(comparable(name)),
    isRepeated: (paragraph) => (repeats.get(repeatKey(paragraph) ?? '') ?? 0) >= fewestRepeats,
  }
}

function lineOfNode(node: RootContent): number {
  return node.position?.start.line ?? 1
}

/** The front ends at the first heading that names neither the page nor its contents, or else at the first prose. */
function frontEndOf(nodes: readonly RootContent[], headings: readonly Heading[]): number {
  const [first, ...others] = headings
  const isTitle = first && others.every(({ depth }) => depth > first.depth)
  const section = (isTitle ? others : headings).find((heading) => !isContentsTitle(toString(heading)))
  const end = section ?? nodes.find((node) => node.type !== 'heading' && hasOwnWords(node))
  return end ? lineOfNode(end) : Number.POSITIVE_INFINITY
}

function hasOwnWords(node: RootContent): boolean {
  let linked = 0
  visit(node, ['link', 'image'], (link) => {
    linked += letterCount(toString(link))
  })
  return node.type !== 'html' && node.type !== 'yaml' && letterCount(toString(node, { includeHtml: false })) > linked
}

function linesOf(headings: readonly Heading[]): Map<string, number> {
  const lines = new Map<string, number>()
  for (const heading of headings) {
    for (const name of [toString(heading, { includeHtml: false }), heading.data?.htmlId ?? '']) {
      const key = comparable(name)
      if (key !== '' && !lines.has(key)) lines.set(key, lineOfNode(heading))
    }
  }
  return lines
}

function repeatsOf(blocks: readonly RootContent[]): Map<string, number> {
  const repeats = new Map<string, number>()
  for (const node of blocks) {
    const key = node.type === 'paragraph' ? repeatKey(node) : undefined
    if (key !== undefined) repeats.set(key, (repeats.get(key) ?? 0) + 1)
  }
  return repeats
}

function repeatKey(paragraph: Paragraph): string | undefined {
  const links = bareLinks(paragraph.children)
  return links && linksKey(links)
}
