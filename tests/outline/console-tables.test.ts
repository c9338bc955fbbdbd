import type { Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { parseNotes } from '../../src/outline/normalise.js'
import { misplaced } from './read-notes.js'

const width = 30
const border = `+${[6, width, width].map((dashes) => '-'.repeat(dashes + 2)).join('+')}+`
const line = (...cells: readonly string[]) =>
  `| ${[6, width, width].map((room, index) => (cells[index] ?? '').padEnd(room)).join(' | ')} |`
const printed = [border, line('id', 'name', 'extra'), border, line('1', '查询', ''), line('2', '*b*', 'x'), border]

function blocks(notes: string): string[] {
  return parseNotes(notes).children.map((node) => `${node.type} ${toString(node)}`)
}

function rows({ children }: Table): string[][] {
  return children.map((row) => row.children.map((cell) => toString(cell)))
}

describe('a table that a database printed, wider than a slide', () => {
  test('is a table between what was typed and what was said', () => {
    const notes = `\`\`\`sql\nmysql> SELECT 1;\n${printed.join('\n')}\n2 rows in set\n\`\`\``
    expect(blocks(notes)).toEqual(['code mysql> SELECT 1;', 'table idnameextra1查询2*b*x', 'code 2 rows in set'])
    const table = parseNotes(notes).children.find((node) => node.type === 'table')
    expect(table && rows(table)).toEqual([
      ['id', 'name', 'extra'],
      ['1', '查询', ''],
      ['2', '*b*', 'x'],
    ])
    expect(misplaced(notes)).toEqual([])
  })

  test.each([
    ['a list', '- 项\n\n  ```\n', '  ', '\n  ```'],
    ['a quote', '> ```\n', '> ', '\n> ```'],
    ['indented code', '文\n\n', '    ', ''],
  ])('is one in %s, and each cell stands where it is written', (_, before, indent, after) => {
    const notes = `${before}${printed.map((one) => indent + one).join('\n')}${after}`
    expect(misplaced(notes)).toEqual([])
    const [table] = tablesIn(notes)
    expect(table?.children).toHaveLength(3)
    const cells = table?.children.flatMap(({ children }) => children) ?? []
    const written = cells.map(({ position }) => notes.slice(position?.start.offset, position?.end.offset))
    expect(written).toEqual(['id', 'name', 'extra', '1', '查询', '', '2', '*b*', 'x'])
  })

  test('is read however many there are', () => {
    const notes = `\`\`\`\n${[...printed, '', ...printed].join('\n')}\n\`\`\``
    expect(blocks(notes).map((block) => block.split(' ')[0])).toEqual(['table', 'table'])
  })
})

test.each([
  ['fits as it is', ['+----+----+', '| id | x  |', '+----+----+', '| 1  | y  |', '+----+----+']],
  ['has a bar in a cell', printed.map((one) => one.replace('*b*', 'a|b'))],
  ['has no end', printed.slice(0, -1)],
  ['has no values', [...printed.slice(0, 3), border]],
  ['has lines between its values', [...printed.slice(0, 4), border, ...printed.slice(4)]],
])('a printed table stays code that %s', (_, lines) => {
  expect(blocks(`\`\`\`\n${lines.join('\n')}\n\`\`\``)).toEqual([`code ${lines.join('\n')}`])
})

function tablesIn(notes: string): Table[] {
  const found: Table[] = []
  const look = (node: { type: string; children?: unknown }) => {
    if (node.type === 'table') found.push(node as Table)
    else if (Array.isArray(node.children)) node.children.forEach(look)
  }
  look(parseNotes(notes))
  return found
}
