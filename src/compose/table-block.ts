import type { Html, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Atom, Container } from '../model.js'

/**
 * Returns the table of a run of rows under their header.
 *
 * @param notStated said of a cell of which the notes say nothing, to those who ask or listen
 */
export function tableBlock(container: Container & { kind: 'table' }, run: readonly Atom[], notStated: string): Table {
  const rows = run.flatMap(({ content }) =>
    content.type === 'row' && content.node.children.length > 0 ? [withTold(content.node, notStated)] : [],
  )
  return { type: 'table', align: container.align ?? null, children: [withName(container.header), ...rows] }
}

/** Marp reads no table below a lone empty cell; an invisible character makes it one. */
function withName(header: TableRow): TableRow {
  const [only, ...others] = header.children
  if (!only || others.length > 0 || toString(only).trim() !== '') return header
  return { ...header, children: [{ ...only, children: [...only.children, { type: 'text', value: '\u2060' }] }] }
}

function withTold(row: TableRow, notStated: string): TableRow {
  return { ...row, children: row.children.map((cell) => shownCell(cell, notStated)) }
}

function shownCell(cell: TableCell, notStated: string): TableCell {
  if (cell.data?.leads) return listed(cell)
  if (!cell.data?.missing) return cell
  return { ...cell, children: [html(`<abbr title="${notStated}">`), ...cell.children, html('</abbr>')] }
}

/** A cell is one line of Markdown: its list is written in HTML. */
function listed(cell: TableCell): TableCell {
  const children = cell.children.map((node): PhrasingContent => (node.type === 'break' ? html('</li><li>') : node))
  return { ...cell, children: [html('<ul><li>'), ...children, html('</li></ul>')] }
}

function html(value: string): Html {
  return { type: 'html', value }
}
