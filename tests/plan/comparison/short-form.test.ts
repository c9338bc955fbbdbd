import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { findComparisons } from '../../../src/plan/comparison/find-comparisons.js'
import { shortForm } from '../../../src/plan/comparison/short-form.js'
import { questionAsking } from './comparisons-of.js'

function shown(answer: string): RootContent[] {
  const question = questionAsking('甲算法和乙算法有什么区别？', answer)
  return findComparisons(question.answer.nodes, question, shortForm({ question, detail: 'points' }))
}

/** The rows of the first table below its header, lines of a cell parted by a bar. */
function rowsOf(nodes: readonly RootContent[]): string[][] {
  const table = nodes.find((node) => node.type === 'table')
  const rows = table?.children.slice(1) ?? []
  return rows.map(({ children }) =>
    children.map((cell) => cell.children.map((node) => (node.type === 'break' ? ' | ' : toString(node))).join('')),
  )
}

/** What each card of the first cards says below its name. */
function cardsOf(nodes: readonly RootContent[]): string[][] {
  const cards = nodes.find((node) => node.type === 'cards')
  return (cards?.children ?? []).map(({ children: [, ...said] }) =>
    said.flatMap((block) => (block.type === 'list' ? block.children.map((item) => toString(item)) : [toString(block)])),
  )
}

const things = (first: string, second: string) => `#### 甲算法\n\n${first}\n\n#### 乙算法\n\n${second}`
const long = '这一句话说的是它在训练时一步接着一步地把误差传回每一层，因而比前一句长得多。'

describe('cells keep within two lines', () => {
  test('by their first sentences', () => {
    const answer = things(`- 速度：很快。${long}\n- 成本：低。`, `- 速度：较慢，但是稳定。${long}\n- 成本：高。`)
    expect(rowsOf(shown(answer))).toEqual([
      ['速度', '很快。', '较慢，但是稳定。'],
      ['成本', '低。', '高。'],
    ])
  })

  test('by leads that stay apart, where all cells of the row have some', () => {
    const answer = things(
      `- 优点：计算简单：${long}样本更省：${long}\n- 成本：低。`,
      `- 优点：更新稳定：${long}\n- 成本：高。`,
    )
    expect(rowsOf(shown(answer))[0]).toEqual(['优点', '计算简单 | 样本更省', '更新稳定'])
  })

  test('unless what follows a lead denies it', () => {
    const answer = things(
      `- 优点：计算简单：不总是如此，${long}\n- 成本：低。`,
      `- 优点：更新稳定：${long}\n- 成本：高。`,
    )
    expect(rowsOf(shown(answer))[0]?.[1]).toContain('不总是如此')
  })

  test('with the sentence that sets limits to the first', () => {
    const answer = things(
      `- 速度：很快。但是数据一多，它的速度就会随之明显下降，因为每一步都要把所有数据看一遍。\n- 成本：低。`,
      '- 速度：慢。\n- 成本：高。',
    )
    expect(rowsOf(shown(answer))[0]?.[1]).toContain('但是')
  })
})

describe('cards are reduced alike', () => {
  const items = (...leads: string[]) => leads.map((lead) => `- ${lead}：${long}`).join('\n')

  test('to leads where whole points are too many', () => {
    const answer = things(items('方差大', '探索少', '更新慢'), items('方差小', '探索多', '更新快'))
    expect(cardsOf(shown(answer))).toEqual([
      ['方差大', '探索少', '更新慢'],
      ['方差小', '探索多', '更新快'],
    ])
  })

  test('or not made at all where one of them may not be', () => {
    const answer = things(
      `- 方差大：并不总是，${long}\n${items('探索少', '更新慢')}`,
      items('方差小', '探索多', '更新快'),
    )
    expect(cardsOf(shown(answer))).toEqual([])
  })

  test('and say the name in bold once', () => {
    const [first] = cardsOf(shown('**甲算法** 先看全局，再看局部。\n\n**乙算法** 只看局部。'))
    expect(first).toEqual(['甲算法 先看全局，再看局部。'])
  })
})
