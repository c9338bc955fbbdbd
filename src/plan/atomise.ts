import type { Blockquote, Heading, List, ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { figureKey } from '../figures/figure-key.js'
import type { Atom, Container } from '../model.js'
import { namePictures } from '../outline/name-pictures.js'
import { type AtomContext, alone, placeOf } from './atom-context.js'
import { type Caption, type Captioned, isPictures, withCaptions } from './captions.js'
import { codeAtoms } from './code-atoms.js'
import { withDefinitions } from './definitions.js'
import { describeFigures } from './describe-figures.js'
import { figureRows } from './figure-rows.js'
import { figureContent, imagesIn, withoutImages } from './figures.js'
import { withoutFootnotes } from './footnotes.js'
import { withOwnNumbers } from './own-numbers.js'
import { partItem } from './part-item.js'
import { telling } from './picture-names.js'
import { proseAsList } from './prose-as-list.js'
import { shownQuote } from './quotes.js'

/** A quotation with more atoms than this may be broken anywhere, and loses its frame. */
const mostFramed = 6

/** Blocks that a quotation, not a callout, gives its own form. */
const unframed: ReadonlySet<string> = new Set(['code', 'table', 'blockquote'])

/** Returns the atoms of a run of blocks, in order; none starts before the one in front of it. */
export function atomise(nodes: readonly RootContent[], context: AtomContext): Atom[] {
  let reached = 0
  const shown = withDefinitions(withoutFootnotes(nodes, context.source), context.source)
  return describeFigures(rowsOf(withCaptions(shown, context.source), context)).map((atom) => {
    reached = Math.max(reached, atom.start)
    return { ...atom, start: reached }
  })
}

/** Pictures that stand by themselves may stand side by side; those of lists and tables stay with what they belong to. */
function rowsOf(blocks: readonly Captioned[], context: AtomContext): Atom[] {
  const atoms: Atom[] = []
  let alone: Atom[] = []
  for (const [index, { node, caption }] of blocks.entries()) {
    const own = atomsOf(node, blocks[index - 1]?.node, context)
    const shown = caption === undefined ? own : captioned(own, caption, context)
    if (isPictures(node)) alone.push(...shown)
    else {
      atoms.push(...figureRows(alone), ...shown)
      alone = []
    }
  }
  return [...atoms, ...figureRows(alone)]
}

/** The caption goes to the last figure; a diagram that cannot be drawn keeps it as the paragraph that it is. */
function captioned(atoms: readonly Atom[], caption: Caption, context: AtomContext): Atom[] {
  const last = atoms.at(-1)
  if (last?.content.type !== 'figure') return [...atoms, ...paragraphAtoms(caption.node, context)]
  return [...atoms.slice(0, -1), { ...last, content: { ...last.content, caption: caption.text } }]
}

function atomsOf(node: RootContent, above: RootContent | undefined, context: AtomContext): Atom[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphAtoms(node, context)
    case 'list':
      return listAtoms(node, context)
    case 'table':
      return tableAtoms(node, context)
    case 'code':
      return codeAtoms(node, above, context)
    case 'blockquote':
      return quoteAtoms(node, context)
    case 'heading':
      return headingAtoms(node, context)
    case 'tableRow':
      return node.children.flatMap((cell) => atomsOf(cell, above, context))
    case 'tableCell':
      // HTML whose parts stand far apart leaves cells without a table.
      return paragraphAtoms({ ...node, type: 'paragraph', data: {} }, context)
    case 'cards':
    case 'options':
      return [alone({ type: 'flow', node: withoutPictures(node) }, node, context), ...figuresIn(node, context)]
    case 'html':
    case 'thematicBreak':
    case 'definition':
    case 'yaml':
      return []
    default:
      return [alone({ type: 'flow', node }, node, context)]
  }
}

function headingAtoms(node: Heading, context: AtomContext): Atom[] {
  const heading = withoutPictures(node)
  const shown = toString(heading) === '' ? [] : [alone({ type: 'flow', node: heading }, node, context)]
  return [...shown, ...figuresIn(node, context)]
}

function paragraphAtoms(node: Paragraph, context: AtomContext): Atom[] {
  const figures = figuresIn(node, context)
  const children = withoutImages(node.children)
  if (toString({ type: 'paragraph', children }, { includeHtml: false }).trim() === '') return figures
  return [...proseAtoms({ ...node, children }, context), ...figures]
}

function figureAtom(
  url: string,
  alt: string,
  title: string | undefined,
  node: RootContent,
  context: AtomContext,
): Atom[] {
  const figure = context.figures.get(figureKey(context.source, url))
  if (!figure) return []
  const said = telling(alt, url)
  return [alone(figureContent(figure, said, title ?? (said || undefined)), node, context)]
}

function proseAtoms(node: Paragraph, context: AtomContext): Atom[] {
  const list = proseAsList(node, context.source)
  return list ? listAtoms(list, context) : [alone({ type: 'flow', node }, node, context)]
}

function listAtoms(written: List, context: AtomContext): Atom[] {
  const node = withOwnNumbers(written)
  const parted = node.children.map(partItem)
  const leads = parted.some(([, shown]) => shown.length > 0)
  const container: Container = {
    kind: 'list',
    ordered: node.ordered ?? false,
    start: node.start ?? 1,
    ...(leads ? { leads } : {}),
  }
  return parted.flatMap(([said, shown], index) => {
    const belongs = (atom: Atom): Atom => ({ ...atom, below: atom.below ?? { list: container, index } })
    const lead = itemAtoms(said, { container, index, count: node.children.length }, context)
    return [...lead, ...atomise(shown, context).map(belongs)]
  })
}

function itemAtoms(item: ListItem, place: Pick<Atom, 'container' | 'index' | 'count'>, context: AtomContext): Atom[] {
  const figures = figuresIn(item, context)
  const shown = withoutPictures(item)
  if (figures.length > 0 && toString(shown).trim() === '') return figures
  return [{ content: { type: 'item', node: shown }, ...place, ...placeOf(item, context) }, ...figures]
}

function figuresIn(node: Nodes, context: AtomContext): Atom[] {
  return imagesIn(node).flatMap((image) =>
    figureAtom(image.url, image.alt ?? '', image.title ?? undefined, image, context),
  )
}

/** A heading inside an answer stands below those of slides; at depths 1 and 2 it could also be written over two lines. */
function innerDepth({ depth }: Heading): 4 | 5 {
  return depth <= 4 ? 4 : 5
}

/** Pictures leave every block inside an item or a table; only a cell keeps the name of its picture. */
function withoutPictures<T extends Nodes>(node: T): T {
  if (node.type === 'tableCell') return { ...node, children: namePictures(node.children) }
  if (node.type === 'paragraph') return { ...node, children: withoutImages(node.children) }
  if (node.type === 'heading') return { ...node, depth: innerDepth(node), children: withoutImages(node.children) }
  if (!('children' in node)) return node
  const spread = node.type === 'list' || node.type === 'listItem' ? { spread: false } : {}
  return { ...node, ...spread, children: node.children.map(withoutPictures) }
}

function tableAtoms(node: Table, context: AtomContext): Atom[] {
  const [header, ...rows] = withoutPictures(node).children
  // HTML whose parts stand far apart leaves a table without a word.
  if (!header || toString(node).trim() === '') return figuresIn(node, context)
  const container: Container = {
    kind: 'table',
    align: node.align ?? null,
    header,
    isDerived: node.data?.derived === true,
  }
  const shown = rows.length > 0 ? rows : [{ type: 'tableRow' as const, children: [] }]
  const atoms = shown.map((row, index): Atom => {
    const place = index === 0 ? placeOf(node, context) : placeOf(row, context)
    return { content: { type: 'row', node: row }, container, index, count: shown.length, ...place }
  })
  return [...atoms, ...figuresIn(node, context)]
}

/** A quotation with a list, and a callout with anything, stays whole where it is short: a part of it has no frame. */
function quoteAtoms(node: Blockquote, context: AtomContext): Atom[] {
  const quote = shownQuote(node, context.source, context.callouts)
  const inner = atomise(quote.children, context)
  const family = quote.data?.family
  if (inner.every((atom) => atom.content.type === 'flow')) {
    const container: Container = { kind: 'quote', ...(family ? { family } : {}) }
    // The marks in front of a callout's name belong to it.
    const { start } = placeOf(node, context)
    return inner.map((atom, index) => ({
      ...atom,
      start: index === 0 ? start : atom.start,
      container,
      index,
      count: inner.length,
    }))
  }
  const figures = figuresIn(node, context)
  const isLong = inner.length > mostFramed || quote.children.some(({ type }) => unframed.has(type))
  if (figures.length > 0 || (family === undefined && isLong) || inner.length > 2 * mostFramed) return inner
  return [alone({ type: 'flow', node: withoutPictures(quote) }, node, context)]
}
