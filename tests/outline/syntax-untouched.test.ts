import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parseNotes } from '../../src/outline/normalise.js'

const traps = [
  '1:100',
  '12:30',
  '~100~200 元',
  'C++',
  '#include <stdio.h>',
  '#hashtag',
  'List<T>',
  '<T>',
  '{{x}}',
  '{% raw %}',
  'a_b_c',
  '2*3*4',
  'snake_case_name',
  ':smile:',
  'x | y',
  '\\LaTeX',
  '@user',
  'C:\\dir',
  'a<b && c>d',
  '😀👩‍💻',
  '１２３',
  'שלום עולם',
  '50%',
  'a==b',
  'x == y',
  '$THING',
  '`',
]

test.each([...traps, 'https://example.com/a_(b)', '3*4 和 5*6', 'w1*x1 + w2*x2', '2**3**4', 'a*b*c*d', '甲 {x} 乙'])(
  '%s is read as it is written',
  (text) => {
    expect(toString(parseNotes(text))).toBe(text)
    expect(toString(parseNotes(`甲 ${text} 乙`))).toBe(`甲 ${text} 乙`)
  },
)

test('a character reference is its character', () => {
  expect(toString(parseNotes('甲&nbsp;乙 &lt;T&gt;'))).toBe('甲\u00a0乙 <T>')
})

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'的一是在模型注意力机制词元'), minLength: 1, maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'abcxyzAZ'), minLength: 2, maxLength: 8 }),
  fc.integer({ min: 0, max: 5000 }).map(String),
)

test('text without marks is read as it is written, whatever traps it holds', () => {
  const piece = fc.oneof(word, fc.constantFrom(...traps.filter((trap) => trap !== '`')))
  const text = fc
    .tuple(fc.constantFrom('甲', 'Word'), fc.array(fc.tuple(fc.constantFrom(' ', '，', '。', ', ', '（'), piece)))
    .map(([first, rest]) => first + rest.flat().join(''))
  fc.assert(
    fc.property(text, (written) => {
      expect(toString(parseNotes(written))).toBe(written)
    }),
    { numRuns: 500 },
  )
})
