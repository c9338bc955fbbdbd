import { describe, expect, test } from 'vitest'
import {
  fitsTwoLines,
  isContrasted,
  isWhole,
  leansOnPrevious,
  leavesLead,
  opensExample,
  ordinalOf,
  pointsElsewhere,
  saysNothingYet,
  tiesToPrevious,
} from '../../../src/plan/key-points/gates.js'

describe('G1: a point is made of whole sentences', () => {
  test.each([
    '缓存保存算过的结果。',
    'Caches keep what was computed (and paid for).',
    '虽然实现简单，但是会留下碎片。',
    '不仅更快，而且更省内存。',
  ])('%j is whole', (text) => expect(isWhole(text)).toBe(true))

  test.each([
    '，所以更快。',
    '（见第三章。',
    '“引号没有结束。',
    '虽然实现简单。',
    '不仅更快。',
    '（如果开启了同步）',
    '……',
  ])('%j is not', (text) => expect(isWhole(text)).toBe(false))
})

describe('G2: a point does not lean on the sentence before it', () => {
  test.each([
    '它保存算过的结果。',
    '这样做更快。',
    '因此，查询更快。',
    '其中，键必须唯一。',
    '在这种情况下，锁会失效。',
    '总之，它更快。',
    'This keeps the result.',
    'However, it is slower.',
    'In this case the lock is lost.',
    'If they differ, the page is rendered again.',
    'The latter is faster.',
    'これは遅いです。',
    '그래서 느리다.',
  ])('%j leans', (text) => expect(leansOnPrevious(text)).toBe(true))

  test.each([
    '缓存保存结果。',
    '其实缓存并不神秘。',
    '并发访问需要加锁。',
    '那么多的键放不进内存。',
    'It is possible to switch the cache off.',
    'Caches keep results.',
    'Therapists use caches.',
    'Both readers and writers wait.',
    'キャッシュは速い。',
  ])('%j does not', (text) => expect(leansOnPrevious(text)).toBe(false))

  test('a connective ties, a pronoun alone does not', () => {
    expect(tiesToPrevious('因此更快。')).toBe(true)
    expect(tiesToPrevious('But slower.')).toBe(true)
    expect(tiesToPrevious('它更快。')).toBe(false)
  })
})

describe('G3: a point does not point to what is not on the slide', () => {
  test.each([
    '上述方法更快。',
    '具体步骤如下。',
    '前者更快。',
    'The code above is wrong.',
    'Do it as follows.',
    '上記の方法。',
  ])('%j points elsewhere', (text) => expect(pointsElsewhere(text, true)).toBe(true))

  test.each(['结构如图所示。', 'Figure 2 shows the heap.', '如下图，树有三层。'])('%j needs its figure', (text) => {
    expect(pointsElsewhere(text, false)).toBe(true)
    expect(pointsElsewhere(text, true)).toBe(false)
  })

  test.each(['误差在 5% 以下。', 'Keep values above zero.', '图结构由点和边组成。'])('%j stands', (text) =>
    expect(pointsElsewhere(text, false)).toBe(false),
  )
})

describe('G4: who shows one side shows the other', () => {
  test.each([
    '但是，它更慢。',
    '然而代价很高。',
    'However, it is slow.',
    'But it is slow.',
    'しかし遅い。',
    '하지만 느리다.',
  ])('%j is set against the sentence before', (text) => expect(isContrasted(text)).toBe(true))

  test.each([undefined, '缓存更快。', '而且更省内存。', 'Butter is fat.'])('%j is not', (text) =>
    expect(isContrasted(text)).toBe(false),
  )
})

describe('G5: a point says something', () => {
  test.each([
    '为什么要加锁？',
    '真的需要吗。',
    '常见的做法有：',
    '例如，用户会重试。',
    '假设有两个线程。',
    '如果两个线程同时写入。',
    'Why lock?',
    'There are three ways:',
    'For example, users retry.',
    'If two threads write at once.',
    '何ですか。',
  ])('%j says nothing yet', (text) => expect(saysNothingYet(text)).toBe(true))

  test.each(['如果两个线程同时写入，数据就会损坏。', 'If two threads write, data is lost.', '加锁保证互斥。'])(
    '%j says something',
    (text) => expect(saysNothingYet(text)).toBe(false),
  )

  test('what opens an example is known', () => {
    expect(opensExample('比如订单系统。')).toBe(true)
    expect(opensExample('Suppose there are two threads.')).toBe(true)
    expect(opensExample('订单系统很大。')).toBe(false)
  })
})

test('G6: a point takes at most two lines', () => {
  expect(fitsTwoLines(66)).toBe(true)
  expect(fitsTwoLines(67)).toBe(false)
})

describe('G7: a lead stands alone only where nothing restricts it', () => {
  test.each([
    '不支持事务',
    '没有必要加锁',
    '仅在启动时',
    '只能读',
    '避免加锁',
    'not supported',
    'Only for readers',
    'never block',
    "don't lock",
  ])('%j restricts', (value) => expect(leavesLead('缓存', value)).toBe(false))

  test.each(['支持事务', '未来的版本', '无论读写', '非常快', 'supports transactions', 'notes are kept', ''])(
    '%j does not',
    (value) => expect(leavesLead('缓存', value)).toBe(true),
  )

  test.each([
    ['缺乏分层', '未区分不同质量的样本'],
    ['Lack of locks', 'nothing keeps two writers apart'],
  ])('%j says itself what is missing', (lead, value) => expect(leavesLead(lead, value)).toBe(true))
})

describe('G8: members of a series know their place', () => {
  test.each([
    ['首先，解析语句。', 0],
    ['其次，优化计划。', 1],
    ['最后，返回结果。', 4],
    ['第二，优化计划。', 1],
    ['First, parse.', 0],
    ['Finally, run.', 4],
    ['第一次握手由客户端发起。', -1],
    ['The first step is to parse.', -1],
  ])('%j is member %d', (text, place) => expect(ordinalOf(text)).toBe(place))
})
