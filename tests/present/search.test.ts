import { describe, expect, test } from 'vitest'
import { type Searched, search } from '../../src/present/search.js'

const slides: readonly Searched[] = [
  { title: '注意力', text: '封面', isQuestion: false },
  { title: '为什么要缩放？', text: '为什么要缩放？', isQuestion: true },
  { title: '缩放让方差为 1', text: 'Softmax 不会饱和，café', isQuestion: false },
  { title: 'What does a causal mask do?', text: 'What does a causal mask do?', isQuestion: true },
  { title: 'It hides the future', text: 'A mask hides 2 things', isQuestion: false },
]

describe('a search among slides', () => {
  test.each([
    ['缩放', [1, 2]],
    ['mask', [3, 4]],
    ['MASK causal', [3]],
    ['softmax', [2]],
    ['cafe', [2]],
    ['Ｍａｓｋ', [3, 4]],
    ['2', [1, 4]],
    ['不在', []],
    ['', [0, 1, 2, 3, 4]],
  ])('for %j finds %j', (query, found) => {
    expect(search(query, slides)).toEqual(found)
  })
})
