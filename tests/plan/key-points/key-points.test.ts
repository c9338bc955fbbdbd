import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { Detail } from '../../../src/model.js'
import { keyPoints } from '../../../src/plan/key-points/key-points.js'
import { asQuestion, labelledAnswers, pointsOf } from './labelled.js'
import { allShown, bare, unitsOf } from './shown-units.js'

/** Sentences of every kind that the gates know, and some that mean nothing. */
const sentences = [
  '缓存保存算过的结果，避免重复计算。',
  '**缓存让热点请求不再访问数据库。**',
  '但是，它也带来一致性的问题。',
  '因此，写入之后要删除缓存。',
  '一句话总结：缓存用空间换时间。',
  '例如，商品详情可以缓存十分钟。',
  '为什么要设置过期时间？',
  '首先，读取缓存；其次，读取数据库。',
  '其次，未命中时读取数据库并写回缓存。',
  '设 `ttl = 600`，代码 `a。b` 不会被切开，公式 $x_1。$ 也不会（括号里。也不会）。',
  'A cache keeps results that were computed before.',
  'However, stale values are a risk.',
  'It saves work, e.g. the parsing of templates.',
  'Figure 3 shows the hit rate.',
  '[链接。里的句号](https://example.com)不结束句子。',
  '没有句号的一行',
]

const paragraph = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '))
const item = fc
  .tuple(fc.constantFrom('', '**命中率**：', '容量：', '**淘汰策略** '), paragraph)
  .map(([lead, text]) => `- ${lead}${text}`)
const block = fc.oneof(
  paragraph,
  fc.array(item, { minLength: 1, maxLength: 6 }).map((items) => items.join('\n')),
  fc.tuple(item, item, item).map(([outer, one, other]) => `${outer}\n  ${one}\n  ${other}`),
  fc
    .tuple(item, item, fc.constantFrom('- ![图](b.png)', '- 见\n\n      ```js\n      let b = 2\n      ```'))
    .map(([outer, inner, shown]) => `${outer}\n  ${inner}\n    ${shown}\n${outer}`),
  fc.constantFrom(
    '```js\nlet a = 1\n```',
    '| 甲 | 乙 |\n|---|---|\n| 一 | 二 |',
    '$$\nx = 1\n$$',
    '![图](a.png)',
    '### 小节',
    '常见的做法有：',
    '> 缓存不是银弹。',
  ),
)
const answer = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'))
const details = fc.constantFrom<Detail>('brief', 'points', 'full')

function partOf(markdown: string, detail: Detail) {
  const question = asQuestion('什么是缓存？', markdown)
  const { source, nodes } = question.answer
  return { ...keyPoints(nodes, { question, source, lang: 'zh-Hans', detail, opens: true }), question }
}

function fixedIn(nodes: readonly RootContent[]): readonly string[] {
  return nodes.flatMap((node) => (['code', 'table', 'math'].includes(node.type) ? [toString(node)] : []))
}

function imageCount(nodes: readonly RootContent[]): number {
  return JSON.stringify(nodes).split('"type":"image"').length - 1
}

describe('whatever the answer', () => {
  test('everything shown is a stretch of the notes, in their order, nothing twice', () => {
    fc.assert(
      fc.property(answer, details, (markdown, detail) => {
        const { nodes, question } = partOf(markdown, detail)
        const whole = bare(
          unitsOf(question.answer.nodes)
            .join('')
            .replace(/[。.；;：:，,]/gu, ''),
        )
        let from = 0
        for (const unit of unitsOf(nodes)) {
          const text = bare(unit).replace(/[。.；;：:，,]/gu, '')
          const at = whole.indexOf(text, from)
          expect(at, `“${unit}” behind ${from} of ${whole}`).toBeGreaterThanOrEqual(0)
          from = at + text.length
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the assertion is a stretch of the notes that is not shown again', () => {
    fc.assert(
      fc.property(answer, details, (markdown, detail) => {
        const { assertion, nodes, question } = partOf(markdown, detail)
        if (!assertion) return
        const text = bare(toString({ type: 'paragraph', children: [...assertion] }))
        const times = (units: readonly string[]) => bare(units.join('')).split(text).length - 1
        const inNotes = times(unitsOf(question.answer.nodes))
        expect(inNotes).toBeGreaterThan(0)
        expect(times(unitsOf(nodes))).toBeLessThan(inNotes)
      }),
      { numRuns: 100 },
    )
  })

  test('code, tables, formulas and pictures are never left out', () => {
    fc.assert(
      fc.property(answer, details, (markdown, detail) => {
        const { nodes, question } = partOf(markdown, detail)
        expect(fixedIn(nodes)).toEqual(fixedIn(question.answer.nodes))
        expect(imageCount(nodes)).toBe(imageCount(question.answer.nodes))
      }),
      { numRuns: 100 },
    )
  })

  test('positions never go back, so that each point stands for its passage', () => {
    fc.assert(
      fc.property(answer, details, (markdown, detail) => {
        const { nodes } = partOf(markdown, detail)
        const starts = nodes.flatMap((node) =>
          node.type === 'list'
            ? node.children.map((child) => child.position?.start.offset ?? -1)
            : [node.position?.start.offset ?? -1],
        )
        const known = starts.filter((start) => start >= 0)
        expect(known).toEqual([...known].sort((a, b) => a - b))
      }),
      { numRuns: 100 },
    )
  })

  test('full shows all of it', () => {
    fc.assert(
      fc.property(answer, (markdown) => {
        const shown = partOf(markdown, 'full')
        const all = (units: readonly string[]) => [...bare(units.join('')).replace(/[。.：:]/gu, '')].sort().join('')
        expect(all(allShown(shown))).toBe(all(unitsOf(shown.question.answer.nodes)))
      }),
      { numRuns: 60 },
    )
  })

  test('what is short already stays as it is', () => {
    fc.assert(
      fc.property(answer, (markdown) => {
        const once = partOf(markdown, 'points')
        const request = { question: once.question, source: once.question.answer.source, lang: 'zh-Hans' } as const
        const twice = keyPoints(once.nodes, { ...request, detail: 'points', opens: false })
        expect(unitsOf(twice.nodes).length).toBeLessThanOrEqual(unitsOf(once.nodes).length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('labelled answers', () => {
  const answers = labelledAnswers()

  test('brief shows no more than points do', () => {
    for (const { question, markdown } of answers) {
      const width = (detail: Detail) =>
        pointsOf(asQuestion(question, markdown), detail).flatMap(allShown).join('').length
      expect(width('brief'), question).toBeLessThanOrEqual(width('points'))
    }
  })

  test('the same answer gives the same points', () => {
    for (const { question, markdown } of answers) {
      expect(pointsOf(asQuestion(question, markdown))).toEqual(pointsOf(asQuestion(question, markdown)))
    }
  })
})

test('only the first part of an answer is headed by a sentence of its own', () => {
  const question = asQuestion('什么是缓存？', '缓存是保存结果的地方。')
  const { source, nodes } = question.answer
  const request = { question, source, lang: 'zh-Hans', detail: 'points' } as const
  expect(keyPoints(nodes, { ...request, opens: true }).nodes).toEqual([])
  expect(keyPoints(nodes, { ...request, opens: false })).toEqual({ assertion: undefined, nodes })
})

test('points know where their sentences begin', () => {
  const labelled = labelledAnswers().find(({ name }) => name === 'zh-prose-bold.md')
  if (!labelled) throw new RangeError('zh-prose-bold.md is not there')
  const question = asQuestion(labelled.question, labelled.markdown)
  const [list] = pointsOf(question).flatMap(({ nodes }) => nodes)
  if (list?.type !== 'list') throw new RangeError('Expected a list of points')
  for (const child of list.children) {
    const start = child.position?.start.offset ?? 0
    expect(question.answer.source.text.slice(start).replace(/^[*]+/, '')).toContain(toString(child).slice(0, 8))
    expect(bare(question.answer.source.text.slice(start)).startsWith(bare(toString(child)).slice(0, 8))).toBe(true)
  }
})

test('a very long part is reduced in no time that grows with its square', () => {
  const text = Array.from({ length: 4000 }, (_, index) => `第 ${index} 条规则要求缓存写入之后立即删除旧值。`)
  const question = asQuestion('什么是缓存？', `${text.join('')}\n\n${text.join('\n\n')}`)
  const [part] = pointsOf(question)
  expect(part && allShown(part).length).toBeLessThanOrEqual(6)
})

test('how much a picture says to those who cannot see it is no reason to show less of the points', () => {
  const points = [
    '- **命中率**：热点数据留在内存里，多数请求不再访问数据库。通常的做法是只缓存读多写少的数据，并按访问次数淘汰。',
    '- **一致性**：写入之后删除缓存，下一次读取会带来新值。并发时还要考虑删除与回填的先后，否则旧值会留下来。',
  ].join('\n')
  const shown = (alt: string) => {
    const [list] = partOf(`${points}\n\n![${alt}](a.png)`, 'points').nodes
    return list && toString(list)
  }
  const long = '读取先到缓存，未命中时到数据库，'.repeat(8)
  expect(shown(long)).toBe(shown('图'))
  expect(shown(long)).toContain('热点数据留在内存里')
})

test('a line in front of a list that no mark ends is shown with the list, which goes on with it', () => {
  const filler = 'Nobody asked for this sentence, which says something about the history of the subject at some length.'
  const lists =
    'Before 16.3\n\n- **mount**: runs first.\n- **update**: runs again.\n\nSince 16.3\n\n- **render**: runs.\n- **commit**: ends.'
  const { nodes } = partOf(`${filler} ${filler}\n\n${filler} ${filler}\n\n${lists}`, 'points')
  const texts = nodes.map((node) => toString(node))
  expect(texts.indexOf('Before 16.3')).toBe(texts.findIndex((text) => text.startsWith('mount')) - 1)
  expect(texts.indexOf('Since 16.3')).toBe(texts.findIndex((text) => text.startsWith('render')) - 1)
})

test('an item that only announces is shown with what it announces, however little room there is', () => {
  const long = '每个项目都写得很长，一行放不下，于是只好把后面的话都留给讲稿，让听的人看得清楚一些，不至于太挤'
  const items = [`- 不要只用甲，因为${long}；`, `- 也不要只用乙，因为有两个问题：\n  1. 慢，${long}\n  2. 贵，${long}`]
  const { nodes } = partOf(`${items.join('\n')}\n- 两个都用，因为${long}。`, 'points')
  const [list] = nodes.filter((node) => node.type === 'list')
  const announcing = list?.type === 'list' ? list.children.find((item) => toString(item).startsWith('也')) : undefined
  expect(announcing?.children.map(({ type }) => type)).toEqual(['paragraph', 'list'])
})

test('an item whose first sentence is longer than two lines is shown by that sentence, not whole', () => {
  const first = `缓存把热点数据放进内存，${'多数请求不再访问数据库，'.repeat(6)}响应因此快得多。`
  const items = [
    `- ${first}当然也有人说瓶颈在网络，${'那要另外测量才知道，'.repeat(6)}这里不谈。`,
    '- 命中率要持续观察。',
  ]
  const { nodes } = partOf(items.join('\n'), 'points')
  const list = nodes.find((node) => node.type === 'list')
  expect(list?.type === 'list' && list.children.map((item) => toString(item))).toEqual([first, '命中率要持续观察。'])
})

test('a bold name on a line of its own is shown with what its next line says', () => {
  const said = '渲染之后把新旧两棵树逐层比较，找出最少的改动。'
  const rest = '其余的改动留到下一次，'.repeat(8)
  const items = [`1. **比较**\n   ${said}${rest}算法是线性的。`, `2. **提交**\n   ${said}${rest}顺序不变。`]
  const { nodes } = partOf(`![图](a.png)\n\n${items.join('\n')}`, 'points')
  const list = nodes.find((node) => node.type === 'list')
  expect(list?.type === 'list' && list.children.map((item) => toString(item))).toEqual([`比较${said}`, `提交${said}`])
})
