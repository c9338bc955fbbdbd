import fc from 'fast-check'
import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { withSeriesAsLists } from '../../src/plan/series-as-lists.js'
import { head, questionWith } from './answer-of.js'

/** Shows blocks as lines: paragraphs as they are, items behind their numbers, what stands in them further in. */
function shown(nodes: readonly Nodes[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'list') return [indent + toString(node)]
    return node.children.flatMap(({ children }, index) => {
      const [first = '', ...others] = shown(children)
      const mark = node.ordered ? `${index + (node.start ?? 1)}. ` : '- '
      return [indent + mark + first, ...others.map((line) => `${indent}  ${line}`)]
    })
  })
}

function listed(markdown: string): readonly RootContent[] {
  const { nodes, source } = questionWith(markdown).answer
  return withSeriesAsLists(nodes, source)
}

describe('a series in a paragraph is a list', () => {
  test.each([
    ['with brackets', '有三类：（1）甲组；（2）乙组；（3）丙组。', ['有三类：', '1. 甲组', '2. 乙组', '3. 丙组。']],
    ['half-width ones', 'Steps: (1) open it; (2) read it.', ['Steps:', '1. open it', '2. read it.']],
    ['a closing one', '优点：1）快；2）省。', ['优点：', '1. 快', '2. 省。']],
    ['full stops', '包括：1.甲；2.乙；3.丙。', ['包括：', '1. 甲', '2. 乙', '3. 丙。']],
    ['spaces alone between', '方法：1.剪枝 2.量化 3.蒸馏', ['方法：', '1. 剪枝', '2. 量化', '3. 蒸馏']],
    ['nothing between', '①速度快②显存少③效果好', ['1. 速度快', '2. 显存少', '3. 效果好']],
    ['Chinese numbers', '一、先聚合；二、再连接。', ['1. 先聚合', '2. 再连接。']],
    ['words', '第一，防止突增；第二，保护下游。', ['1. 防止突增', '2. 保护下游。']],
    ['steps', '共两步：第一步，打开；第二步，关闭。', ['共两步：', '1. 打开', '2. 关闭。']],
    ['English words', 'Two reasons: first, speed; second, cost.', ['Two reasons:', '1. speed', '2. cost.']],
    ['sentences', '步骤：1、打开文件。2、读取内容。', ['步骤：', '1. 打开文件。', '2. 读取内容。']],
    [
      'a formula that has brackets',
      '复杂度：(1) 最好 O(n^2)；(2) 最坏 O(2^n)。',
      ['复杂度：', '1. 最好 O(n^2)', '2. 最坏 O(2^n)。'],
    ],
    ['bold members', '（1）**剪枝**：去掉；（2）**量化**：压缩。', ['1. 剪枝：去掉', '2. 量化：压缩。']],
    ['lines that end hard', '甲\\\n1）快\\\n2）省', ['甲', '1. 快', '2. 省']],
    [
      'another behind it',
      '优点：1）快；2）省。缺点：1）贵；2）难。',
      ['优点：', '1. 快', '2. 省。', '缺点：', '1. 贵', '2. 难。'],
    ],
    ['one in its members', '（1）甲：①快；②省。（2）乙：①慢；②贵。', ['1. 甲：①快；②省。', '2. 乙：①慢；②贵。']],
    ['what is about all of them', '（1）甲；（2）乙。两者都要。', ['1. 甲', '2. 乙。', '两者都要。']],
    ['members of several sentences', '（1）甲。它快。（2）乙。它省。', ['1. 甲。它快。', '2. 乙。它省。']],
  ])('%s', (_, markdown, lines) => {
    expect(shown(listed(markdown))).toEqual(lines)
  })

  test('below what an item says first, not in the place of it', () => {
    expect(shown(listed('- 两类：1）甲；2）乙。\n- 别的'))).toEqual(['- 两类：', '  1. 甲', '  2. 乙。', '- 别的'])
    expect(shown(listed('- 1）甲；2）乙。\n- 别的'))).toEqual(['- 1）甲；2）乙。', '- 别的'])
  })

  test('whose members know where their numbers stand', () => {
    const markdown = '前言。有三类：（1）**甲组**；（2）乙组；\n（3）丙组。完。'
    const [, list, rest] = listed(markdown)
    const starts = list?.type === 'list' ? list.children.map(({ position }) => position?.start.offset ?? -1) : []
    const text = head + markdown
    expect([...starts, rest?.position?.start.offset ?? -1].map((start) => text.slice(start, start + 3))).toEqual([
      '（1）',
      '（2）',
      '（3）',
      '完。',
    ])
  })
})

describe('a series of paragraphs is a list', () => {
  test.each([
    ['each its own', '1、甲很快。\n\n2、乙很省。\n\n尾声。', ['1. 甲很快。', '2. 乙很省。', '尾声。']],
    ['each a line', '原因：\n1、甲很快\n2、乙很省', ['原因：', '1. 甲很快', '2. 乙很省']],
    ['with a line about all', '1、甲很快。\n2、乙很省。\n两者都要。', ['1. 甲很快。', '2. 乙很省。', '两者都要。']],
    [
      'with what explains them',
      '（1）快\n\n因为甲。\n\n（2）省\n\n因为乙。\n\n两者都要。',
      ['1. 快', '  因为甲。', '2. 省', '  因为乙。', '两者都要。'],
    ],
    ['until a heading', '1、甲\n\n2、乙\n\n#### 小节\n\n3、丙', ['1. 甲', '2. 乙', '小节', '3、丙']],
    ['English words', 'First, open it.\n\nSecond, close it.', ['1. open it.', '2. close it.']],
  ])('%s', (_, markdown, lines) => {
    expect(shown(listed(markdown))).toEqual(lines)
  })

  test.each([
    ['bold lines head what follows', '**1、甲**\n\n因为。\n\n**2、乙**\n\n所以。'],
    ['a series that goes on behind code', '1、甲\n\n2、乙\n\n```\nx\n```\n\n3、丙'],
    ['much below each number', '1、甲\n\n一。\n\n二。\n\n三。\n\n2、乙\n\n四。\n\n五。\n\n六。'],
    ['words in front of more than a sentence', 'First, open it. It is fast.\n\nSecond, close it. It is slow.'],
  ])('but not where %s', (_, markdown) => {
    expect(listed(markdown)).toEqual(questionWith(markdown).answer.nodes)
  })
})

test.each([
  '由式（1）和式（2）可得，见（1）、（2）。',
  '见公式 (1) 和 (2)。',
  '图1.结构 图2.流程 图3.结果',
  '取 1、2、3 三个值。',
  '一、二线城市的房价高。',
  '版本为：1.0、2.0、3.0；依次升级。',
  'f(1) = 2，f(2) = 3；(1) 成立。',
  'See sections 1) and 2) of the manual.',
  '（主要有：1）速度；2）精度）都要考虑。',
  '第一，它很快。快是因为缓存。第二，它很省。省是因为共享。',
  '比例为（1）（2）（3）。',
  '在 2024.1. 发布，2024.2. 更新',
  '支持的版本：1.x、2.x 和 3.x。',
  '只有一个：（1）甲。',
  '从二开始：（2）乙；（3）丙。',
  '用 `（1）甲；（2）乙` 表示。',
])('no series: %s', (markdown) => {
  expect(listed(markdown)).toEqual(questionWith(markdown).answer.nodes)
})

const words = fc.constantFrom(
  '甲组',
  '乙。',
  'fast',
  '（见图 2）',
  '；',
  '，',
  '：',
  ' ',
  '**粗体**',
  '`a（1）`',
  '$x_1$',
  'O(n)',
)
const marks = fc.constantFrom(
  '（1）',
  '（2）',
  '1）',
  '2）',
  '①',
  '②',
  '1、',
  '2、',
  '第一，',
  '第二，',
  'first, ',
  'second, ',
)
const piece = fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: marks })
const text = fc.array(piece, { minLength: 1, maxLength: 24 }).map((pieces) => `头${pieces.join('')}`)
const block = fc.oneof(
  text,
  text.map((said) => `- ${said}`),
)

/** The words of blocks, without numbers and marks, which a list has others for. */
function said(nodes: readonly RootContent[]): string {
  const all = nodes.map((node) => toString(node)).join('')
  return all.replace(/第[一二]|first|second|[^\p{L}]/gu, '')
}

test('whatever is counted through, all words stay in their order, and no place goes back', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const markdown = blocks.join('\n\n')
      const { nodes, source } = questionWith(markdown).answer
      const after = withSeriesAsLists(nodes, source)
      expect(said(after)).toBe(said(nodes))
      const starts = after.flatMap((node) => [node, ...(node.type === 'list' ? node.children : [])]).map(startOf)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? -1
}

test('a long answer that counts through again and again takes no long time', () => {
  const line = '（1）甲；（2）乙；（3）丙。'.repeat(1000)
  const paragraphs = '1、甲很快。\n\n2、乙很省。\n\n其余。\n\n'.repeat(1000)
  const started = performance.now()
  expect(listed(line).filter(({ type }) => type === 'list')).toHaveLength(1000)
  expect(listed(paragraphs).filter(({ type }) => type === 'list')).toHaveLength(1000)
  expect(performance.now() - started).toBeLessThan(20_000)
})
