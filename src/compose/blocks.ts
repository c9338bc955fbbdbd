import type { Blockquote, Code, List, ListItem, RootContent, Table } from 'mdast'
import type { Atom, Container } from '../model.js'
import { figureBlock, figureRow } from './figure-block.js'

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

/** Puts atoms back together: neighbours of one container become one list, table, code block or quotation again. */
export function blocksOf(atoms: readonly Atom[], missingFigure: string): Blocks {
  const nodes: RootContent[] = []
  const places: Place[] = []
  let block = -1
  for (const run of runsOf(atoms)) {
    const made = blockOf(run, missingFigure)
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

function blockOf(run: readonly Atom[], missingFigure: string): RootContent[] {
  const [first] = run
  if (!first) return []
  const { container, content } = first
  if (!container) {
    if (content.type === 'figure') return figureBlock(content, missingFigure)
    if (content.type === 'figures') return figureRow(content.figures, missingFigure)
    return content.type === 'flow' ? [content.node] : []
  }
  return [containerBlock(container, run, first.index)]
}

function containerBlock(container: Container, run: readonly Atom[], offset: number): RootContent {
  switch (container.kind) {
    case 'list':
      return listBlock(
        container,
        run.flatMap(({ content }) => (content.type === 'item' ? [content.node] : [])),
        offset,
      )
    case 'table':
      return tableBlock(container, run)
    case 'code':
      return codeBlock(container, run)
    case 'quote':
      return {
        type: 'blockquote',
        children: run.flatMap(({ content }) =>
          content.type === 'flow' && isBlock(content.node) ? [content.node] : [],
        ),
      }
  }
}

/** Everything that may stand in a document may stand in a quotation, save front matter and lone pieces of other blocks. */
function isBlock(node: RootContent): node is Blockquote['children'][number] {
  return !['yaml', 'listItem', 'tableRow', 'tableCell', 'text'].includes(node.type)
}

function listBlock(container: Container & { kind: 'list' }, items: readonly ListItem[], offset: number): List {
  const start = container.ordered ? { start: container.start + offset } : {}
  return { type: 'list', ordered: container.ordered, ...start, spread: false, children: [...items] }
}

function tableBlock(container: Container & { kind: 'table' }, run: readonly Atom[]): Table {
  const rows = run.flatMap(({ content }) =>
    content.type === 'row' && content.node.children.length > 0 ? [content.node] : [],
  )
  return { type: 'table', align: container.align ?? null, children: [container.header, ...rows] }
}

function codeBlock(container: Container & { kind: 'code' }, run: readonly Atom[]): Code {
  const value = run.flatMap(({ content }) => (content.type === 'line' ? [content.value] : [])).join('\n')
  return { type: 'code', lang: container.lang ?? null, meta: container.meta ?? null, value }
}
