import type { Code, List, ListItem, RootContent } from 'mdast'
import type { Atom, Container } from '../model.js'
import { isBlock } from '../plan/is-block.js'
import { cardsBlock } from './cards-block.js'
import { type CodeWords, codeInfo } from './code-info.js'
import { figureBlock, figureRow } from './figure-block.js'
import { optionsBlocks } from './options-blocks.js'
import { tableBlock } from './table-block.js'

/** Where an atom is found among the elements of a rendered slide's body. */
export interface Place {
  /** Position of the element among the body's elements. */
  readonly block: number
  /** Position inside a list, table, code block or quotation; undefined for an element of its own. */
  readonly child: number | undefined
}

/** Atoms as Markdown blocks, and the place of each. */
export interface Blocks {
  readonly nodes: readonly RootContent[]
  readonly places: readonly Place[]
}

/** Keeps two lists of the same kind apart without changing their markers, which Marp would read as fragments. */
const separator: RootContent = { type: 'html', value: '<div></div>' }

/** The words of Lectern's own that blocks may need. */
export interface BlockWords extends CodeWords {
  readonly missingFigure: string
  readonly notStated: string
}

/** Puts atoms back together: neighbours of one container become one list, table, code block or quotation again. */
export function blocksOf(atoms: readonly Atom[], words: BlockWords): Blocks {
  const nodes: RootContent[] = []
  const places: Place[] = []
  let block = -1
  for (const run of runsOf(atoms)) {
    const made = blockOf(run, words)
    if (nodes.at(-1)?.type === 'list' && made[0]?.type === 'list') {
      nodes.push(separator)
      block += 1
    }
    block += 1
    nodes.push(...made)
    run.forEach((atom, child) => {
      places.push({ block, child: atom.container ? child : undefined })
    })
  }
  return { nodes, places }
}

function runsOf(atoms: readonly Atom[]): Atom[][] {
  const runs: Atom[][] = []
  for (const atom of atoms) {
    const last = runs.at(-1)
    if (last && atom.container && last[0]?.container === atom.container) last.push(atom)
    else runs.push([atom])
  }
  return runs
}

function blockOf(run: readonly Atom[], words: BlockWords): RootContent[] {
  const [first] = run
  if (!first) return []
  const { container, content } = first
  if (!container) {
    if (content.type === 'figure') return figureBlock(content, words.missingFigure)
    if (content.type === 'figures') return figureRow(content.figures, words.missingFigure)
    return content.type === 'flow' ? flowBlocks(content.node) : []
  }
  return [containerBlock(container, run, words)]
}

function flowBlocks(node: RootContent): RootContent[] {
  if (node.type === 'cards') return cardsBlock(node)
  return node.type === 'options' ? optionsBlocks(node) : [node]
}

function containerBlock(container: Container, run: readonly Atom[], words: BlockWords): RootContent {
  switch (container.kind) {
    case 'list':
      return listBlock(
        container,
        run.flatMap(({ content }) => (content.type === 'item' ? [content.node] : [])),
        run[0]?.index ?? 0,
      )
    case 'table':
      return tableBlock(container, run, words.notStated)
    case 'code':
      return codeBlock(container, run, words)
    case 'quote':
      return {
        type: 'blockquote',
        ...(container.family ? { data: { family: container.family } } : {}),
        children: run.flatMap(({ content }) =>
          content.type === 'flow' && isBlock(content.node) ? [content.node] : [],
        ),
      }
  }
}

function listBlock(container: Container & { kind: 'list' }, items: readonly ListItem[], offset: number): List {
  const start = container.ordered ? { start: container.start + offset } : {}
  return { type: 'list', ordered: container.ordered, ...start, spread: false, children: [...items] }
}

/** A part of a block begins and ends with a line that says something. */
function codeBlock(container: Container & { kind: 'code' }, run: readonly Atom[], words: BlockWords): Code {
  const lines = run.flatMap(({ content }) => (content.type === 'line' ? [content.value] : []))
  const [begin, of] = [run[0]?.index ?? 0, run[0]?.count ?? run.length]
  const isShown = (line: string) => line.trim() !== ''
  const isPart = lines.length < of && lines.some(isShown)
  const [from, to] = isPart ? [lines.findIndex(isShown), lines.findLastIndex(isShown) + 1] : [0, lines.length]
  const info = codeInfo(container, { from: begin + from, shown: to - from, of }, words)
  return { type: 'code', ...info, value: lines.slice(from, to).join('\n') }
}
