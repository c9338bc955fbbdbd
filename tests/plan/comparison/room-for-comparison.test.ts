import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { shownParts } from '../../../src/plan/shown-parts.js'
import { questionAsking } from './comparisons-of.js'

const frame = { lang: 'zh-Hans', ratio: '16:9', keyLabel: '答案' } as const
const cell = '这一格大约有三十个字，所以在表格里会占去整整两行，不会更多。'
const table = (rows: number) =>
  ['甲算法', '乙算法']
    .map(
      (name) =>
        `**${name}**\n\n${Array.from({ length: rows }, (_, at) => `- 方面${'一二三四五六'[at]}：${cell}`).join('\n')}`,
    )
    .join('\n\n')
const closing = '因为有这些差别，它在大多数时候都更快，也更省内存，只是在数据很少的时候看不出来。'

function linesOf(rows: number, detail: 'points' | 'full'): string[] {
  const question = questionAsking('甲算法和乙算法有什么区别？', `${table(rows)}\n\n${closing}`)
  return shownParts(question, { ...frame, detail }).flatMap(({ nodes }) =>
    nodes.map((node) => (node.type === 'table' ? 'table' : toString(node))),
  )
}

test('a table has its closing sentence below it where there is room', () => {
  expect(linesOf(2, 'points')).toEqual(['table', closing])
})

test('a table that fills its slide leaves the closing sentence to the notes', () => {
  expect(linesOf(4, 'points')).toEqual(['table'])
})

test('everything is shown where everything is asked for', () => {
  expect(linesOf(4, 'full')).toEqual(['table', closing])
})
