import type { Break, PhrasingContent } from 'mdast'
import { isContrasted, isWhole, leavesLead, ordinalOf, saysNothingYet } from '../key-points/gates.js'
import { phrasingText, proseText } from '../phrasing-text.js'
import { sentenceEnds } from '../sentences.js'
import { splitPhrasing } from '../split-phrasing.js'
import { textWidth } from '../text-width.js'
import { leadOf } from './lead.js'
import { type Matrix, type MatrixRow, tableWidth } from './table-of.js'

type Cell = readonly PhrasingContent[]

/** Lines that a cell should keep within (P18). */
const mostLines = 2

/**
 * Returns a matrix with cells that are read at a glance: whole where that is short, else the sentences that they begin
 * with, else the leads of their sentences where every cell of the row has some that may stand alone (G7).
 */
export function shortCells(matrix: Matrix): Matrix {
  const width = tableWidth / matrix.columns.length
  return { ...matrix, rows: matrix.rows.map((row) => shortRow(row, width)) }
}

function shortRow(row: MatrixRow, width: number): MatrixRow {
  const most = mostLines * width
  const isShort = (cells: MatrixRow['cells']) => cells.every((cell) => !cell || widthOf(cell) <= most)
  if (isShort(row.cells)) return row
  const cut = row.cells.map((cell) => cell && opening(cell, most))
  if (isShort(cut)) return { ...row, cells: cut }
  const leads = row.cells.map((cell) => cell && leadsOf(cell))
  return leads.some((cell) => cell?.length === 0) ? { ...row, cells: cut } : { ...row, cells: leads, isLed: true }
}

function widthOf(cell: Cell): number {
  return textWidth(phrasingText(cell))
}

function sentencesIn(cell: Cell): PhrasingContent[][] {
  return splitPhrasing(cell, sentenceEnds(proseText(cell)))
}

/** The first sentences of a cell, as many as have room, at least one; what one of them needs stays with it. */
function opening(cell: Cell, most: number): Cell {
  const sentences = sentencesIn(cell)
  const texts = sentences.map((sentence) => proseText(sentence).trim())
  if (texts.some((text) => ordinalOf(text) >= 0)) return cell
  const ends = sentences.map((_, index) => sentences.slice(0, index + 1).reduce((sum, one) => sum + widthOf(one), 0))
  const may = texts.map((text, index) => {
    return isWhole(texts.slice(0, index + 1).join('')) && !saysNothingYet(text) && !isContrasted(texts[index + 1])
  })
  const longest = may.findLastIndex((stands, index) => stands && (ends[index] ?? 0) <= most)
  const last = longest >= 0 ? longest : may.indexOf(true)
  const end = last < 0 ? texts.length : last + 1
  if (end === texts.length) return cell
  const text = phrasingText(cell)
  const next = phrasingText(sentences[end] ?? [])
  const shown = phrasingText(sentences.slice(0, end).flat())
  return splitPhrasing(cell, [text.indexOf(next, shown.length)])[0] ?? cell
}

/** The leads of the sentences of a cell, each on a line of its own; none where one of them may not stand alone. */
function leadsOf(cell: Cell): Cell {
  const leads = sentencesIn(cell).map((sentence) => leadOf(sentence))
  const [first] = leads
  const found = leads.flatMap((lead) => lead ?? [])
  const mayStand = found.every(
    ({ title, said }) => said.length > 0 && leavesLead(phrasingText(title), phrasingText(said)),
  )
  if (!first || !mayStand) return []
  return found.flatMap(({ title }, index) => (index > 0 ? [lineBreak, ...title] : title))
}

const lineBreak: Break = { type: 'break' }
