import fc from 'fast-check'
import type { RootContent, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { narrowTables } from '../../src/plan/wide-tables.js'
import { blocksIn } from './answer-of.js'

/** Returns the table of an answer. */
function tableIn(markdown: string): Table {
  const table = blocksIn(markdown).find((node: RootContent) => node.type === 'table')
  if (table?.type !== 'table') throw new RangeError('The answer holds no table')
  return table
}

function shown(markdown: string): readonly (readonly string[])[] {
  return narrowTables(tableIn(markdown)).map((table) =>
    table.children.map((row) => row.children.map((cell) => toString(cell)).join('|')),
  )
}

test.each([
  '| a |\n|---|\n| 1 |',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |',
])('a table of five columns or fewer is left alone: %j', (markdown) => {
  const table = tableIn(markdown)
  expect(narrowTables(table)).toEqual([table])
})

test('a wide table of few rows is shown with rows and columns exchanged', () => {
  const markdown =
    '| 模型 | 层 | 头 | 宽 | 词表 | 长度 |\n|---|--:|--:|--:|--:|--:|\n| 小 | 1 | 2 | 3 | 4 | 5 |\n| 大 | 6 | 7 | 8 | 9 | 10 |'
  expect(shown(markdown)).toEqual([['模型|小|大', '层|1|6', '头|2|7', '宽|3|8', '词表|4|9', '长度|5|10']])
  expect(narrowTables(tableIn(markdown))[0]?.align).toEqual([null, 'right', 'right'])
})

const long = (width: number, rows: number, corner = '名') => {
  const head = [corner, ...Array.from({ length: width - 1 }, (_, column) => `列${column + 1}`)]
  const body = Array.from({ length: rows }, (_, row) => [
    `行${row + 1}`,
    ...head.slice(1).map((_cell, column) => `${row + 1}.${column + 1}`),
  ])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 1 ? ':-:' : '---'))), ...body.map(line)].join('\n')
}

test('a wide table of many rows is shown in groups of columns, each with the column that names the rows', () => {
  const [first = [], second = [], ...others] = shown(long(7, 5))
  expect(others).toEqual([])
  expect([first[0], first[5]]).toEqual(['名|列1|列2|列3', '行5|5.1|5.2|5.3'])
  expect([second[0], second[5]]).toEqual(['名|列4|列5|列6', '行5|5.4|5.5|5.6'])
})

test('alignments go with their columns', () => {
  expect(narrowTables(tableIn(long(7, 5))).map(({ align }) => align)).toEqual([
    [null, 'center', null, null],
    [null, null, null, null],
  ])
})

test('a corner without a name stays without one', () => {
  expect(shown(long(7, 5, ' ')).map(([header]) => header)).toEqual(['|列1|列2|列3', '|列4|列5|列6'])
})

test('rows that are counted keep their name beside the number', () => {
  const rows = Array.from({ length: 6 }, (_, row) => `| ${row + 1} | 名${row + 1} | a | b | c | d | e |`)
  const markdown = ['| # | 名 | 甲 | 乙 | 丙 | 丁 | 戊 |', '|---|---|---|---|---|---|---|', ...rows].join('\n')
  expect(shown(markdown).map(([header]) => header)).toEqual(['#|名|甲|乙', '#|名|丙|丁|戊'])
})

test('a row without its last cells is filled up', () => {
  const markdown = '| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n| 1 | 2 |'
  expect(shown(markdown)).toEqual([['a|1', 'b|2', 'c|', 'd|', 'e|', 'f|']])
})

test('the first table stands for the notes, those after it follow its end', () => {
  const table = tableIn(long(7, 5))
  const [first, second] = narrowTables(table)
  expect(first?.children.map(({ position }) => position)).toEqual(table.children.map(({ position }) => position))
  const starts = [second, ...(second?.children ?? [])].map((node) => node?.position?.start.offset)
  expect(new Set(starts)).toEqual(new Set([table.position?.end.offset]))
})

test('a picture in the column that names the rows is shown once', () => {
  const rows = Array.from({ length: 6 }, (_, row) => `| ![图${row}](a${row}.png) | a | b | c | d | e |`)
  const tables = narrowTables(tableIn(['| 图 | 1 | 2 | 3 | 4 | 5 |', '|---|---|---|---|---|---|', ...rows].join('\n')))
  expect(tables.map((table) => JSON.stringify(table).match(/"type":"image"/g)?.length ?? 0)).toEqual([6, 0])
  expect(toString(tables[1]?.children[1]?.children[0])).toBe('图0')
})

test('no cell is lost and no table is wide', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 9 }), (width, rows) => {
      const tables = narrowTables(tableIn(long(width, rows)))
      const cells = new Set(
        tables.flatMap((table) => table.children.flatMap((row) => row.children.map((cell) => toString(cell)))),
      )
      expect(cells).toEqual(
        new Set(tableIn(long(width, rows)).children.flatMap((row) => row.children.map((cell) => toString(cell)))),
      )
      for (const table of tables) for (const row of table.children) expect(row.children.length).toBeLessThanOrEqual(5)
    }),
    { numRuns: 60 },
  )
})
