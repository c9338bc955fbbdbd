import { describe, expect, test } from 'vitest'
import { search } from '../../src/present/search.js'
import { fold } from '../../src/search/fold.js'

const slides = [
  ['注意力', '封面'],
  ['为什么要缩放？', '为什么要缩放？'],
  ['缩放让方差为 1', 'Softmax 不会饱和，café'],
  ['What does a causal mask do?', 'What does a causal mask do?'],
  ['It hides the future', 'A mask hides 2 things'],
].map(([title = '', text = '']) => ({ title: fold(title), section: '', passages: [fold(text)] }))

describe('a search among slides', () => {
  test.each([
    ['缩放', [1, 2]],
    ['mask', [3, 4]],
    ['MASK causal', [3]],
    ['softmax', [2]],
    ['cafe', [2]],
    ['Ｍａｓｋ', [3, 4]],
    ['2', [1, 4]],
    ['SOFTMAX不会', [2]],
    ['不在', []],
    ['', [0, 1, 2, 3, 4]],
  ])('for %j finds %j', (query, found) => {
    expect(search(query, slides)).toEqual(found)
  })
})
