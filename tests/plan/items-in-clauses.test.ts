import fc from 'fast-check'
import type { ListItem, Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { Ratio } from '../../src/model.js'
import { itemsInClauses } from '../../src/plan/items-in-clauses.js'
import { contentWidth } from '../../src/plan/key-points/sentence.js'
import { head, questionWith } from './answer-of.js'

function itemsIn(markdown: string, ratio: Ratio = '16:9'): readonly ListItem[] {
  const { nodes, source } = questionWith(markdown).answer
  return itemsInClauses(nodes, source, ratio).flatMap((node) => (node.type === 'list' ? node.children : []))
}

/** The lines of the first item: what it says first, then what stands below. */
function linesOf(markdown: string): readonly string[] {
  const [item] = itemsIn(markdown)
  return (item?.children ?? []).flatMap((block) =>
    block.type === 'list' ? block.children.map((below) => `  ${toString(below)}`) : [toString(block)],
  )
}

describe('an item of more than two lines goes on below what it says first', () => {
  test.each([
    [
      'between sentences',
      '- 批归一化认为每个通道的统计量都很有意义，因此在批次这个维度上求取它们的均值与方差。而层归一化认为句子的长短各不相同，批次里的统计量没有什么意义，只在句子之内求取。',
      [
        '批归一化认为每个通道的统计量都很有意义，因此在批次这个维度上求取它们的均值与方差。',
        '  而层归一化认为句子的长短各不相同，批次里的统计量没有什么意义，只在句子之内求取。',
      ],
    ],
    [
      'behind a colon, and at connectives',
      '- 两种编码的做法不同：绝对位置编码把位置的向量直接加在词的向量上面，因此它本身就带有位置信息，而旋转位置编码把位置写进查询与键的相位之中，要经过内积才能够看出相对的距离',
      [
        '两种编码的做法不同：',
        '  绝对位置编码把位置的向量直接加在词的向量上面，因此它本身就带有位置信息，',
        '  而旋转位置编码把位置写进查询与键的相位之中，要经过内积才能够看出相对的距离',
      ],
    ],
    [
      'at connectives rather than at other commas',
      '- 快照对外提供的读写服务影响非常小，可以让整个数据库一直都保持很高的性能，因为主进程只需要派生出一个子进程，由这个子进程去完成磁盘上的读写操作即可。',
      [
        '快照对外提供的读写服务影响非常小，可以让整个数据库一直都保持很高的性能，',
        '  因为主进程只需要派生出一个子进程，由这个子进程去完成磁盘上的读写操作即可。',
      ],
    ],
    [
      'behind the name of an English item',
      '- **Connect the store:** The object that the selector returns is merged into the props of the component. You can import the function from the package.',
      [
        'Connect the store:',
        '  The object that the selector returns is merged into the props of the component.',
        '  You can import the function from the package.',
      ],
    ],
    [
      'at English connectives',
      '- `call` and `apply` set the context of an executing function as their first argument, with `call` accepting any number of further arguments, whereas `apply` accepts them as an array.',
      [
        'call and apply set the context of an executing function as their first argument,',
        '  with call accepting any number of further arguments, whereas apply accepts them as an array.',
      ],
    ],
    [
      'at words that open a clause without a comma',
      '- The method runs before the component is rendered again and gets the new properties and the new state when the one that decides about it returned true.',
      [
        'The method runs before the component is rendered again and gets the new properties and the new state',
        '  when the one that decides about it returned true.',
      ],
    ],
    [
      'behind a full stop without a capital behind it',
      '- The callback runs after the document has been updated in response to the change. i.e, it is a reliable way to act after an update, above all where the timing is critical.',
      [
        'The callback runs after the document has been updated in response to the change.',
        '  i.e, it is a reliable way to act after an update, above all where the timing is critical.',
      ],
    ],
    [
      'at the ends of Korean clauses',
      '- 클러스터드 인덱스에서는 속성 값에 의해 레코드의 저장 위치가 결정되며, 속성 값이 변경되면 그 레코드의 물리적인 저장 위치도 함께 변경되어야 한다는 점에 유의해야 한다.',
      [
        '클러스터드 인덱스에서는 속성 값에 의해 레코드의 저장 위치가 결정되며,',
        '  속성 값이 변경되면 그 레코드의 물리적인 저장 위치도 함께 변경되어야 한다는 점에 유의해야 한다.',
      ],
    ],
  ])('%s', (_, markdown, lines) => {
    expect(linesOf(markdown)).toEqual(lines)
  })

  test('each line knows where it stands in the notes, and what is in bold stays so', () => {
    const markdown =
      '- 快照对外提供的读写服务影响非常小，可以让整个数据库一直都保持很高的性能，因为**主进程**只需要派生出一个子进程，由这个子进程去完成磁盘上的读写操作即可。'
    const [item] = itemsIn(markdown)
    const [, below] = item?.children ?? []
    const [line] = below?.type === 'list' ? (below.children[0]?.children ?? []) : []
    expect((head + markdown).slice(line?.position?.start.offset).slice(0, 2)).toBe('因为')
    expect(line?.type === 'paragraph' && line.children.map(({ type }) => type)).toEqual(['text', 'strong', 'text'])
  })
})

test.each([
  ['what takes two lines', `- ${'短短的一句，'.repeat(10)}完。`],
  ['a sentence that has no clauses', `- ${'很长的定语'.repeat(16)}。`],
  ['a series of short members', `- 支持${Array.from({ length: 30 }, (_, index) => `第${index}种`).join('、')}格式。`],
  ['short asides', `- 它快，它省，${'很长的定语'.repeat(15)}，完。`],
  ['members of an English series', `- It has ${'a very long noun, a short one, '.repeat(6)}and nothing else.`],
  ['what stands in brackets', `- 结论（${'因为它快，所以它省，'.repeat(9)}）成立。`],
  ['a paragraph', `- ${'批归一化认为每个通道的统计量都很有意义，因此在批次上求取。'.repeat(13)}`],
  ['an item with a list of its own', `- ${'快照的影响非常小而且很快，因为只派生一个子进程。'.repeat(3)}\n  - 下一层`],
  ['an item of several paragraphs', `- ${'快照的影响非常小而且很快，因为只派生一个子进程。'.repeat(3)}\n\n  第二段。`],
])('left as it is: %s', (_, markdown) => {
  expect(itemsIn(markdown)).toEqual(
    questionWith(markdown).answer.nodes.flatMap((node) => (node.type === 'list' ? node.children : [])),
  )
})

test('on narrow slides, what is more than two of their lines', () => {
  const markdown =
    '- 快照的影响非常小，可以让数据库一直保持很高的性能，因为主进程只需要派生出一个子进程，由它完成磁盘上的读写即可。'
  expect(itemsIn(markdown)[0]?.children).toHaveLength(1)
  expect(itemsIn(markdown, '4:3')[0]?.children).toHaveLength(2)
})

test('a paragraph of more than three lines is a list of its sentences, each in its clauses', () => {
  const long =
    '快照对外提供的读写服务影响非常小，可以让整个数据库一直都保持很高的性能，因为主进程只需要派生出一个子进程，由这个子进程去完成磁盘上的读写操作即可。'
  const markdown = `${long}这样做的代价是最近几分钟的数据可能会丢失，而且数据很多的时候要花的时间也不短。`
  expect(itemsIn(markdown).map(({ children }) => children.map(({ type }) => type))).toEqual([
    ['paragraph', 'list'],
    ['paragraph'],
  ])
})

test('shorter paragraphs are not touched', () => {
  const markdown = '快照的影响非常小而且很快，因为只派生一个子进程。'.repeat(4)
  const { nodes, source } = questionWith(markdown).answer
  expect(itemsInClauses(nodes, source, '16:9')).toEqual(nodes)
})

const words = fc.constantFrom(
  '归一化把每一层的输入变成均值为零方差为一的分布',
  '梯度沿着恒等的通路直接回到前面的层',
  'the gradient flows back through the identity path',
  '**很重要**',
  '`a, b`',
  '$x_1, x_2$',
  '（如：甲，乙）',
  '因此',
  '而',
  'because',
  'which',
)
const marks = fc.constantFrom('，', '。', '；', '：', ', ', '. ', ' ', '、', '')

test('every word stays in its order, and lines that are made hold two lines of a slide at most', () => {
  const sentence = fc.array(fc.tuple(words, marks), { minLength: 2, maxLength: 14 })
  fc.assert(
    fc.property(sentence, (parts) => {
      const markdown = `- ${parts.map((pair) => pair.join('')).join('')}`
      const before = questionWith(markdown).answer.nodes
      const after = itemsIn(markdown)
      expect(bare({ type: 'root', children: after as RootContent[] })).toBe(
        bare({ type: 'root', children: [...before] }),
      )
      for (const { children } of after) {
        const [, below] = children
        if (below?.type !== 'list') continue
        for (const block of [children[0], ...below.children.map((item) => item.children[0])]) {
          const width = block?.type === 'paragraph' ? contentWidth(block.children) : 0
          expect(width).toBeGreaterThan(0)
          expect(width).toBeLessThanOrEqual(68)
        }
      }
    }),
  )
})

/** Text without the spaces at which lines may end. */
function bare(node: Nodes): string {
  return toString(node).replace(/\s/gu, '')
}
