import type { RootContent, Table, TableRow } from 'mdast'
import type { Step } from '../flow.js'
import { answerLabel, questionLabel } from '../labels.js'
import type { Convention, Opener } from './convention.js'
import { openerAt } from './opener.js'

/** Tables with a column of questions and one of answers: each row is a question. */
export const questionTables: Convention = (flow) => {
  const openers = flow.flatMap((step) => (step.node.type === 'table' ? rowsOf(step, step.node) : []))
  return openers.length > 0 ? [{ shape: 'table', openers, explicit: 1, kind: 'paragraph' }] : []
}

function rowsOf(step: Step, { children: [header, ...rows] }: Table): Opener[] {
  if (!header || header.children.length < 2) return []
  const asks = header.children.findIndex((cell) => questionLabel(cell.children)?.whole === true)
  const answers = header.children.findIndex((cell) => answerLabel(cell.children)?.whole === true)
  if (asks < 0 || answers < 0) return []
  return rows.flatMap((row, part) => rowOpener(step, row, asks, part) ?? [])
}

function rowOpener(step: Step, row: TableRow, asks: number, part: number): Opener | undefined {
  const question = row.children[asks]
  if (!question) return undefined
  const rest = row.children.flatMap((cell, column): RootContent[] => {
    const { position } = cell
    if (column === asks || cell.children.length === 0) return []
    return [{ type: 'paragraph', children: cell.children, ...(position && { position }) }]
  })
  return openerAt(step, question.children, { part, rest })
}
