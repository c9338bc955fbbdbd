import type { Definition, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { breakFirstLine } from './break-first-line.js'
import { markDetails } from './containers/details.js'
import { pairContainers } from './containers/pair-containers.js'
import { eachNode } from './each-node.js'
import { replaceHtmlBlocks } from './html-blocks.js'
import { resolveInlineHtml } from './html-inline.js'
import { joinLines } from './join-lines.js'
import { joinLists } from './join-lists.js'
import { lowerPictures } from './lower-pictures.js'
import { partsOfText, type TextPart } from './parts-of-text.js'
import { shiftedCopy } from './shifted-copy.js'
import { splitLines } from './split-lines.js'
import { splitOptions } from './split-options.js'
import { dropAttributes } from './syntax/attributes.js'
import { markCallouts } from './syntax/callouts.js'
import { readConsoleTables } from './syntax/console-tables.js'
import { movePoint } from './syntax/move-point.js'
import { parseMended } from './syntax/parse-mended.js'
import { restoreProducts } from './syntax/products.js'
import { takeRepairs } from './syntax/take-repairs.js'
import { withoutTitleBlock } from './syntax/title-block.js'
import { showUnknownTags } from './syntax/unknown-tags.js'

/** Parses a text, or a part of one that nothing outside goes into; who calls does not change the tree. */
export type ParseText = (text: string) => Root

/**
 * Parses notes into the tree that the rest of Lectern works on: no raw HTML blocks, no references to definitions,
 * no soft line ends, and a paragraph of its own for each line that begins something of its own. Every node keeps its
 * position in `text`.
 *
 * @param parse by default parses; what has been parsed before may be given again
 */
export function parseNotes(text: string, parse: ParseText = parseWithHtml): Root {
  const whole = withoutTitleBlock(text)
  const parts = partsOfText(whole).map((part) => parsePart(part, parse))
  const tree: Root = { type: 'root', children: parts.reduce((before, after) => joinLists(before, after, whole)) }
  takeRepairs(tree, text)
  resolveReferences(tree)
  splitOptions(tree)
  splitLines(tree, text)
  eachNode(tree, (node) => {
    if (node.type === 'paragraph') breakFirstLine(node, text)
    if (hasPhrasing(node)) node.children = tidyPhrasing(node.children)
  })
  lowerPictures(tree)
  pairContainers(tree)
  return tree
}

function parsePart({ text, offset, lines }: TextPart, parse: ParseText): RootContent[] {
  return shiftedCopy(parse(text), { line: lines + 1, column: 1, offset }).children
}

/** Parses Markdown with the HTML in it; what depends on other parts of the notes is left for `parseNotes`. */
export function parseWithHtml(text: string): Root {
  const tree = parseMended(text)
  restoreProducts(tree, text)
  dropAttributes(tree, text)
  markCallouts(tree, text)
  readConsoleTables(tree, text)
  showUnknownTags(tree, text)
  markDetails(tree, text, parseWithHtml)
  replaceHtmlBlocks(tree, parseWithHtml)
  return tree
}

type PhrasingParent = Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }>

function hasPhrasing(node: Nodes): node is PhrasingParent {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const resolved: Paragraph = { type: 'paragraph', children: resolveInlineHtml(nodes) }
  eachNode(resolved, (node) => {
    // A line end in code or in a formula is a space, but for one that ends a comment of TeX.
    if (node.type === 'inlineCode' || (node.type === 'inlineMath' && !node.value.includes('%')))
      node.value = node.value.replace(/\n/g, ' ')
    if ('children' in node) joinLinesIn(node.children)
  })
  // A comment or a picture that ended the paragraph leaves the space in front of it.
  const last = resolved.children.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  const [first] = resolved.children
  if (first?.type === 'text') dropIndent(first)
  return resolved.children.filter((node) => node.type !== 'text' || node.value !== '')
}

/** Authors indent paragraphs with wide spaces, or with an invisible one that keeps a tab. */
function dropIndent(text: Text): void {
  const indent = /^[\s\u200b\ufeff]+/u.exec(text.value)?.[0].length ?? 0
  if (indent === 0) return
  text.value = text.value.slice(indent)
  if (text.position) text.position = { ...text.position, start: movePoint(text.position.start, indent) }
}

function joinLinesIn(nodes: readonly Nodes[]): void {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text' || !node.value.includes('\n')) continue
    const [before, after] = [nodes[index - 1], nodes[index + 1]].map(visibleText)
    node.value = joinLines(node.value, [...(before ?? '')].at(-1), [...(after ?? '')].at(0))
  }
}

function visibleText(node: Nodes | undefined): string {
  return toString(node, { includeHtml: false }).trim()
}

function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>()
  eachNode(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  eachNode(tree, (node) => {
    if (!('children' in node)) return
    const children: (PhrasingContent | RootContent)[] = node.children
    for (const [index, child] of children.entries()) children[index] = resolveReference(child, definitions) ?? child
  })
}

function resolveReference(
  node: Nodes,
  definitions: ReadonlyMap<string, Definition>,
): PhrasingContent | RootContent | undefined {
  const at = node.position ? { position: node.position } : {}
  switch (node.type) {
    case 'linkReference': {
      const definition = definitions.get(node.identifier)
      return definition && { type: 'link', url: definition.url, children: node.children, ...at }
    }
    case 'imageReference': {
      const definition = definitions.get(node.identifier)
      return definition && { type: 'image', url: definition.url, alt: node.alt ?? '', ...at }
    }
    case 'footnoteReference':
      return { type: 'text', value: `[${node.label ?? node.identifier}]`, ...at }
    default:
      return undefined
  }
}
