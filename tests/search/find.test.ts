import { describe, expect, test } from 'vitest'
import { type Entry, find } from '../../src/search/find.js'
import { fold } from '../../src/search/fold.js'
import { terms } from '../../src/search/terms.js'

const notes = [
  { title: '什么是 KV 缓存？', section: '推理', passages: ['KV缓存保存已经算过的键和值。', '显存随长度线性增长。'] },
  {
    title: 'RoPE 怎样工作？',
    section: '位置',
    passages: ['它把查询与键旋转一个角度。', '旋转位置编码（RoPE）表示相对位置。'],
  },
  {
    title: 'What is a cache?',
    section: 'Memory',
    passages: ['A cache keeps what was used.', 'The KV cache keeps keys and values.'],
  },
  {
    title: 'Transformer',
    section: 'Models',
    passages: ['It needs no recurrence; naïve attention is quadratic.', 'C++ runs it, C does too.'],
  },
  { title: '量化', section: '推理', passages: ['用更少的位数表示权重，显存减半，缓存也小。'] },
]
const entries = notes.map(({ title, section, passages }) => ({
  title: fold(title),
  section: fold(section),
  passages: passages.map(fold),
}))

function titles(query: string): (string | undefined)[] {
  return find(query, entries).hits.map(({ entry }) => notes[entry]?.title)
}

function passages(query: string): (string | undefined)[] {
  return find(query, entries).hits.map(({ entry, passage }) =>
    passage === undefined ? undefined : notes[entry]?.passages[passage],
  )
}

test.each([
  ['kv缓存', ['kv', '缓存']],
  ['rope 旋转', ['rope', '旋转']],
  ['c++ 和 c#', ['c++', '和', 'c#']],
  ['层norm的梯度', ['层', 'norm', '的梯度']],
  ['コーヒー豆 cafe', ['コーヒー豆', 'cafe']],
  ['cache, cache!', ['cache']],
  [' → ', ['→']],
  [' ', []],
])('the terms of "%s" are %j', (query, expected) => {
  expect(terms(query).map(({ text }) => text)).toEqual(expected)
})

describe('a search finds', () => {
  test('a mixed query, however it is spaced, as written first', () => {
    expect(titles('KV缓存')).toEqual(['什么是 KV 缓存？'])
    expect(titles('kv 缓存')).toEqual(['什么是 KV 缓存？'])
    expect(titles('RoPE 旋转')).toEqual(['RoPE 怎样工作？'])
    expect(passages('旋转RoPE')).toEqual(['旋转位置编码（RoPE）表示相对位置。'])
  })

  test('one character', () => {
    expect(titles('键')).toEqual(['什么是 KV 缓存？', 'RoPE 怎样工作？'])
    expect(titles('C')).toEqual(['Transformer', 'What is a cache?'])
  })

  test('a Chinese sentence by the words in it', () => {
    expect(titles('旋转位置编码表示什么')).toEqual(['RoPE 怎样工作？'])
    expect(titles('完全没有写到的事情')).toEqual([])
  })

  test('letters whatever their case, width and accents', () => {
    for (const query of ['naive', 'NAÏVE', 'ｎａｉｖｅ']) expect(titles(query)).toEqual(['Transformer'])
  })

  test('words, then beginnings, then what stands inside a word; not a letter or two inside one', () => {
    expect(titles('former')).toEqual(['Transformer'])
    expect(titles('trans')).toEqual(['Transformer'])
    expect(titles('or')).toEqual([])
  })

  test('signs that belong to a name', () => {
    expect(passages('C++')).toEqual(['C++ runs it, C does too.'])
  })

  test('titles before answers, the passage that shows it, and none where only titles do', () => {
    expect(titles('cache')).toEqual(['What is a cache?'])
    expect(passages('cache values')).toEqual(['The KV cache keeps keys and values.'])
    expect(find('量化', entries).hits).toEqual([{ entry: 4, passage: undefined }])
    expect(titles('推理 显存')).toEqual(['什么是 KV 缓存？', '量化'])
  })

  test('what has most of the terms, where nothing has all', () => {
    expect(titles('cache zebra')).toEqual(['What is a cache?'])
    expect(titles('zebra')).toEqual([])
    expect(titles('   ')).toEqual([])
  })
})

test('folding keeps every offset', () => {
  for (const text of ['ﬁne İstanbul ÀÉ', '①ＡＢ が ㈱ 한국어', '𝒳 😀 KV缓存'])
    expect(fold(text).length).toBe(text.length)
})

test('a search asks each question for its texts as often in a long lecture as in a short one', () => {
  const readsOf = (questions: number) => {
    let reads = 0
    const counted = (index: number): Entry => ({
      get title() {
        reads += 1
        return `question ${index}`
      },
      section: 'section',
      get passages() {
        reads += 1
        return [`${'some words about attention and 注意力机制 '.repeat(6)} ${index}`]
      },
    })
    const lecture = Array.from({ length: questions }, (_, index) => counted(index))
    expect(find(`注意力 attention ${questions - 1}`, lecture).hits[0]?.entry).toBe(questions - 1)
    return reads / questions
  }
  expect(readsOf(50)).toBeGreaterThan(0)
  expect(readsOf(1600)).toBe(readsOf(50))
})
