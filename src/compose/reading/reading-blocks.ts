import type {
  Blockquote,
  Code,
  Heading,
  List,
  ListItem,
  Paragraph,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast'
import { toString } from 'mdast-util-to-string'
import { figureKey } from '../../figures/figure-key.js'
import { namePictures } from '../../outline/name-pictures.js'
import { type Captioned, withCaptions } from '../../plan/captions.js'
import { codeAtoms } from '../../plan/code-atoms.js'
import { withDefinitions } from '../../plan/definitions.js'
import { type FigureContent, figureContent, imagesIn, withoutImages } from '../../plan/figures.js'
import { withOwnNumbers } from '../../plan/own-numbers.js'
import { telling } from '../../plan/picture-names.js'
import { shownQuote } from '../../plan/quotes.js'
import { blocksOf } from '../blocks.js'
import { optionsBlocks } from '../options-blocks.js'
import type { ReadingContext } from './reading-context.js'
import { readingFigure } from './reading-figure.js'
import { readingPhrasing } from './reading-phrasing.js'

/** Nothing of these is read; footnotes stand below what refers to them. */
const silent: ReadonlySet<string> = new Set(['html', 'thematicBreak', 'definition', 'yaml', 'footnoteDefinition'])

/** Returns blocks of notes, whole and in order, as a document shows them. */
export function readingBlocks(nodes: readonly RootContent[], context: ReadingContext): RootContent[] {
  const kept = nodes.filter(({ type }) => !silent.has(type))
  const blocks = withCaptions(withDefinitions(kept, context.source), context.source)
  return blocks.flatMap((block, index) => captioned(block, blocks[index - 1]?.node, context))
}

/** The caption belongs to the last figure; below what could not be drawn it is a paragraph. */
function captioned(
  { node, caption }: Captioned,
  above: RootContent | undefined,
  context: ReadingContext,
): RootContent[] {
  if (!caption) return blockOf(node, above, context)
  const figures = node.type === 'code' ? drawn(node, above, context) : figuresIn(node, context)
  const last = figures.at(-1)
  if (!last) return [...blockOf(node, above, context), ...paragraphs([...caption.node.children], context)]
  return [...figures.slice(0, -1), { ...last, caption: caption.text }].flatMap((figure) => shown(figure, context))
}

function blockOf(node: RootContent, above: RootContent | undefined, context: ReadingContext): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return [...paragraphs(withoutImages(node.children), context), ...picturesOf(node, context)]
    case 'heading':
      return [heading(node, context), ...picturesOf(node, context)]
    case 'list':
      return [list(withOwnNumbers(node), context)]
    case 'blockquote':
      return [quote(node, context)]
    case 'table':
      return [table(node, context), ...picturesOf(node, context)]
    case 'code':
      return code(node, above, context)
    case 'options':
      return optionsBlocks({ ...node, columns: 1 })
    default:
      return [node]
  }
}

function paragraphs(children: Paragraph['children'], context: ReadingContext): RootContent[] {
  if (toString({ type: 'paragraph', children }, { includeHtml: false }).trim() === '') return []
  return [{ type: 'paragraph', children: readingPhrasing(children, context) }]
}

function heading(node: Heading, context: ReadingContext): Heading {
  const { from, to } = context.headings
  const depth = Math.min(6, to + Math.max(0, node.depth - from)) as Heading['depth']
  return { ...node, depth, children: readingPhrasing(withoutImages(node.children), context) }
}

function list(node: List, context: ReadingContext): List {
  const children = node.children.map((item): ListItem => {
    const blocks = readingBlocks(item.children, context) as ListItem['children']
    return { ...item, spread: false, children: blocks }
  })
  return { ...node, spread: false, children }
}

function quote(node: Blockquote, context: ReadingContext): Blockquote {
  const shownAs = shownQuote(node, context.source, context.callouts)
  return { ...shownAs, children: readingBlocks(shownAs.children, context) as Blockquote['children'] }
}

function table(node: Table, context: ReadingContext): Table {
  const children = node.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: readingPhrasing(namePictures(cell.children), context),
    })),
  }))
  return { ...node, children: withWholeRows(children) }
}

/** A header as long as the longest row: browsers show no more cells than it has. */
function withWholeRows([header, ...rows]: readonly TableRow[]): TableRow[] {
  if (!header) return []
  const lacking = Math.max(0, ...rows.map((row) => row.children.length - header.children.length))
  const blank = Array.from({ length: lacking }, (): TableCell => ({ type: 'tableCell', children: [] }))
  return [{ ...header, children: [...header.children, ...blank] }, ...rows]
}

function code(node: Code, above: RootContent | undefined, context: ReadingContext): RootContent[] {
  const figures = drawn(node, above, context)
  if (figures.length > 0) return figures.flatMap((figure) => shown(figure, context))
  return [...blocksOf(codeAtoms(node, above, context), context.wording).nodes]
}

/** The drawing of a diagram. */
function drawn(node: Code, above: RootContent | undefined, context: ReadingContext): FigureContent[] {
  return codeAtoms(node, above, context).flatMap(({ content }) => (content.type === 'figure' ? [content] : []))
}

function picturesOf(node: RootContent, context: ReadingContext): RootContent[] {
  return figuresIn(node, context).flatMap((figure) => shown(figure, context))
}

function figuresIn(node: RootContent, { figures, source }: ReadingContext): FigureContent[] {
  return imagesIn(node).flatMap(({ url, alt, title }) => {
    const figure = figures.get(figureKey(source, url))
    const said = telling(alt ?? '', url)
    return figure ? [figureContent(figure, said, title ?? (said || undefined))] : []
  })
}

function shown(figure: FigureContent, { wording }: ReadingContext): RootContent[] {
  return readingFigure(figure, wording.missingFigure)
}
